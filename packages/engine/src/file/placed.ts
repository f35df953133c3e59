import { partialAssignmentFrom } from "../decide/partial-assignment.ts";
import { isPossible, type Restriction, restrictionOf } from "../decide/restriction.ts";
import type { Situation } from "../decide/situation.ts";
import type { Variable } from "../diagram/space.ts";
import { intersects } from "../facts/value-set.ts";
import { EngineFault } from "../problem.ts";
import type { FactDeclaration } from "../rulebook/rulebook.ts";
import type { Cell } from "./project.ts";
import type { Variant } from "./variants.ts";

/** One cell in one variant, ready to be asked. */
export interface Placed {
  readonly cell: Cell;
  readonly situation: Situation;
  readonly restriction: Restriction;
}

/** What is not presumed in a file: nothing, that an act is of the day of its law, or whatever several cells share. */
export const NOT_PRESUMED = ["none", "day", "shared"] as const;

/**
 * The cells of a variant with the presumptions that the whole file allows: what is presumed in one cell
 * and not in another that shares the unknown is presumed in neither.
 */
export function placedIn(
  { cells, situations }: Variant,
  not: (typeof NOT_PRESUMED)[number],
): readonly Placed[] {
  const placedIn = new Map<string, number>();
  const standsIn = new Map<string, number>();
  situations.forEach(({ presumptions, read, compiled }, at) => {
    const key = (cells[at] as Cell).keyOf;
    for (const { declaration } of compiled.law.facts.values()) {
      const { fact, presumed } = declaration;
      if (presumed === undefined || read.given.has(fact)) continue;
      count(standsIn, key(fact));
      if (presumptions.has(fact)) count(placedIn, key(fact));
    }
  });
  return situations.map((situation, at): Placed => {
    const cell = cells[at] as Cell;
    const dropped = [...situation.presumptions.keys()].filter((fact) => {
      const key = cell.keyOf(fact);
      const stands = standsIn.get(key) ?? 0;
      if (placedIn.get(key) !== stands) return true;
      if (not === "shared") return stands > 1;
      return not === "day" && isDayOfLaw(situation.compiled.law.facts.get(fact)?.declaration);
    });
    return dropped.length === 0
      ? { cell, situation, restriction: situation.restriction() }
      : { cell, ...withoutPresumed(situation, dropped) };
  });
}

function isDayOfLaw(declaration: FactDeclaration | undefined): boolean {
  const value = declaration?.presumed?.value;
  return typeof value === "object" && value.date === "law";
}

function count(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

function withoutPresumed(situation: Situation, dropped: readonly string[]): Omit<Placed, "cell"> {
  const { compiled, given, read } = situation;
  const presumptions = new Map(situation.presumptions);
  for (const fact of dropped) presumptions.delete(fact);
  const known = partialAssignmentFrom(compiled, new Map([...given, ...presumptions]));
  if (!isPossible(compiled, known)) {
    throw new EngineFault("a case became impossible without a presumption");
  }
  return {
    situation: { ...situation, presumptions, known },
    restriction: restrictionOf(compiled, known, read.readings),
  };
}

/** Whether a cell knows nothing of a fact. */
export function leavesAll({ situation, restriction }: Placed, { id, level }: Variable): boolean {
  return (restriction.allowed[level] ?? null) === null && !situation.known.values.has(id);
}

/** Whether what a cell knows of a fact leaves it a value of a set. */
export function mayBe(
  { situation, restriction }: Placed,
  variable: Variable,
  values: Variable["classes"][number],
): boolean {
  const known = situation.known.values.get(variable.id);
  if (known !== undefined && !intersects(known, values)) return false;
  const open = restriction.allowed[variable.level] ?? null;
  return variable.classes.some(
    (own, at) => (open === null || open[at] === 1) && intersects(own, values),
  );
}
