import type { Problem, Result } from "@cokdyby/engine";
import { canonicalJson } from "@cokdyby/engine/rulebook";
import type { Item } from "../items/item.ts";
import { setId, type TrainingSet } from "./set.ts";
import { setShape, shapeProblems } from "./set-shape.ts";

/** Everything that reading a set can report besides what a case can. */
export const SET_FILE_PROBLEMS = ["SET_ALTERED", "SET_MISFIT"] as const;

/**
 * Reads a set file.
 *
 * @param value any value; nothing of it is trusted
 * @returns the set, or every problem at once: of form first, else what does not fit together
 */
export function readSet(value: unknown): Result<TrainingSet> {
  const read = setShape.safeParse(value);
  if (!read.success) return { ok: false, problems: shapeProblems(read.error) };
  // what is left out stays left out: the shape makes no member of its own
  const set = JSON.parse(canonicalJson(read.data)) as TrainingSet;
  const problems = [...set.items.flatMap(problemsOfItem), ...problemsOfTwins(set)];
  if (setId(set) !== set.set) {
    problems.push({
      code: "SET_ALTERED",
      detail: "the set is not the one that its id was made for; take the file as it was handed out",
      pointer: "#/set",
    });
  }
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: set };
}

function problemsOfItem({ verdicts, grounds, key }: Item, at: number): readonly Problem[] {
  const problems: Problem[] = [];
  const report = (member: string, detail: string) =>
    problems.push({ code: "SET_MISFIT", detail, pointer: `#/items/${at}/${member}` });
  const verdictIds = verdicts.map(({ verdict }) => verdict);
  const groundIds = grounds.map(({ ground }) => ground);
  if (new Set(verdictIds).size < verdictIds.length) report("verdicts", "a verdict stands twice");
  if (new Set(groundIds).size < groundIds.length) report("grounds", "a ground stands twice");
  if (new Set(key.grounds).size < key.grounds.length)
    report("key/grounds", "a ground stands twice");
  if (!verdictIds.includes(key.verdict)) {
    report("key/verdict", "the right verdict is not among those offered");
  }
  if (key.grounds.some((ground) => !groundIds.includes(ground))) {
    report("key/grounds", "a right ground is not among those offered");
  }
  return problems;
}

function problemsOfTwins({ items }: TrainingSet): readonly Problem[] {
  const ids = items.map(({ item }) => item);
  return items.flatMap(({ item, twin }, at): Problem[] => {
    const report = (member: string, detail: string): Problem => ({
      code: "SET_MISFIT",
      detail,
      pointer: `#/items/${at}/${member}`,
    });
    return [
      ...(ids.indexOf(item) < at ? [report("item", "an item stands twice")] : []),
      ...(twin !== undefined && !ids.includes(twin.of)
        ? [report("twin/of", "the item that this is the twin of is not in the set")]
        : []),
    ];
  });
}
