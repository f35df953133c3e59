import { derivationsFrom } from "../decide/derived-values.ts";
import { partialAssignmentFrom } from "../decide/partial-assignment.ts";
import { restrictionOf } from "../decide/restriction.ts";
import type { Situation } from "../decide/situation.ts";
import type { Statement } from "../decide/statement.ts";
import { lazy } from "../derived.ts";
import { reaches } from "../diagram/diagram-queries.ts";
import type { Allowed, Node } from "../diagram/diagram-store.ts";
import type { Variable } from "../diagram/space.ts";
import { intersect, unite } from "../facts/value-set.ts";
import { EngineFault } from "../problem.ts";
import type { Mapping } from "./carry.ts";
import type { JointSpace } from "./joint-space.ts";
import type { Placed } from "./placed.ts";
import { keyOf, type Unknown } from "./unknown.ts";

/** The completions of a file, as seen from one cell. */
export interface Completions {
  readonly space: JointSpace;
  readonly allowed: Allowed;
  readonly where: Node;
  /** By level: 1 for each class that some completion has. */
  readonly left: readonly Uint8Array[];
  readonly mapping: Mapping;
  /** The dates that count in the cell, and the facts that state each there. */
  readonly dated: readonly { readonly unknown: Unknown; readonly facts: readonly string[] }[];
}

/**
 * A cell with what the completions of its file leave of each of its facts alone: what they leave of several together
 * is not in it.
 *
 * @param moving a date of which other days are looked at: what follows from it is left as the cell has it
 * @returns nothing where they leave all that the cell does
 */
export function narrowedIn(
  { situation, restriction }: Placed,
  { space, allowed, where, left, mapping, dated }: Completions,
  moving: string,
): Situation | undefined {
  const { compiled, read, presumptions, known } = situation;
  const narrowed = new Map<string, Statement>();
  for (const { unknown, facts } of dated) {
    const level = space.levelOf(keyOf(unknown)) as number;
    const spans = space.variables[level]?.spans ?? [];
    const days = spans.filter((_, at) => left[level]?.[at] === 1);
    const [first, last] = [days[0], days.at(-1)];
    if (first === undefined || last === undefined || days.length === spans.length) continue;
    for (const fact of facts) narrowed.set(fact, { kind: "dates", from: first.from, to: last.to });
  }
  const moved = new Set(
    derivationsFrom(compiled.law.rulebook, [moving]).map((derivation) => derivation.fact),
  );
  for (const [own, { level, of, where: hanging }] of mapping) {
    const { id, kind, classes } = compiled.space.variables[own] as Variable;
    if (kind === "reading" || moved.has(id)) continue;
    const open = restriction.allowed[own] ?? null;
    const before = classes.flatMap((_, at) => (open === null || open[at] === 1 ? [at] : []));
    const isLeft = (at: number) => {
      const hangs = hanging?.[at];
      if (hangs !== undefined) return reaches(space.store, hangs, where, allowed, true);
      return of[at]?.some((is, joint) => is === 1 && left[level]?.[joint] === 1);
    };
    const after = before.filter(isLeft);
    if (after.length === before.length) continue;
    const values = after.map((at) => classes[at] as Variable["classes"][number]).reduce(unite);
    const stated = known.values.get(id);
    narrowed.set(id, {
      kind: "values",
      values: stated === undefined ? values : intersect(stated, values),
    });
  }
  if (narrowed.size === 0) return undefined;
  const given = new Map([...situation.given, ...narrowed]);
  const narrower = partialAssignmentFrom(compiled, new Map([...given, ...presumptions]));
  if ("by" in narrower) throw new EngineFault("what a completion leaves of a cell is no case");
  return {
    ...situation,
    given,
    known: narrower,
    restriction: lazy(() => restrictionOf(compiled, narrower, read.readings)),
  };
}
