import type { CaseInput } from "@cokdyby/engine";
import type { FileInput } from "@cokdyby/engine/file";
import type { Cell } from "../../../../packages/engine/src/file/project.ts";
import { keyOf } from "../../../../packages/engine/src/file/unknown.ts";
import { plusDays } from "../../reference/days.ts";
import type { Located, Shared } from "./shared.ts";

/**
 * The days of acts that lie in a span, each of them on which the file is one: what is said otherwise in its cells then.
 *
 * @param writtenIn the cells of a file; nothing where it is refused
 */
export function daysOfActs(
  input: FileInput,
  located: readonly Located[],
  writtenIn: (file: FileInput) => readonly Cell[] | undefined,
): Shared[] {
  return Object.entries(input.acts).flatMap(([act, { when }]): Shared[] => {
    if (typeof when !== "object" || !("min" in when)) return [];
    const unknown = { act, attribute: "when" };
    const written = new Map<string, CaseInput["facts"][]>();
    for (let day = when.min; day <= when.max; day = plusDays(day, 1)) {
      const cells = writtenIn(withDays(input, [{ unknown }], [day]));
      if (cells === undefined) continue;
      written.set(
        day,
        located.map(({ cell }, at) => differing(cell, cells[at])),
      );
    }
    return [{ key: keyOf(unknown), unknown, values: [...written.keys()], fills: [], written }];
  });
}

/** A file with the days of some acts, of which the first values are. */
export function withDays(
  input: FileInput,
  days: readonly Pick<Shared, "unknown">[],
  values: readonly unknown[],
): FileInput {
  const acts = days.map(({ unknown: { act = "" } }, at) => {
    return [act, { ...input.acts[act], when: values[at] }] as const;
  });
  return { ...input, acts: { ...input.acts, ...Object.fromEntries(acts) } } as FileInput;
}

/** What another cell is said to be otherwise, but for what follows from who was helped. */
function differing({ case: { facts }, helped }: Cell, other: Cell | undefined) {
  return Object.fromEntries(
    Object.entries(other?.case.facts ?? {}).filter(
      ([fact, value]) =>
        fact !== helped?.fact && JSON.stringify(value) !== JSON.stringify(facts[fact]),
    ),
  ) as CaseInput["facts"];
}
