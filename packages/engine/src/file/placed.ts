import { partialAssignmentFrom } from "../decide/partial-assignment.ts";
import { isPossible, type Restriction, restrictionOf } from "../decide/restriction.ts";
import { exceptionsIn, type Situation } from "../decide/situation.ts";
import type { Statement, Statements } from "../decide/statement.ts";
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
 * The cells of a variant with the presumptions that the whole file allows: what is presumed in one cell and not in
 * another that shares the unknown is presumed in neither, and what is not presumed any more may be an exception to others.
 */
export function placedIn(
  { cells, situations }: Variant,
  not: (typeof NOT_PRESUMED)[number],
): readonly Placed[] {
  const stands = countsByKey(cells, situations, ({ read, compiled }) =>
    [...compiled.law.facts.values()].flatMap(({ declaration: { fact, presumed } }) =>
      presumed === undefined || read.given.has(fact) ? [] : [fact],
    ),
  );
  let kept = situations.map(({ presumptions, compiled }, at) =>
    without(presumptions, (fact) =>
      not === "shared"
        ? (stands.get((cells[at] as Cell).keyOf(fact)) ?? 0) > 1
        : not === "day" && isDayOfLaw(compiled.law.facts.get(fact)?.declaration),
    ),
  );
  for (let before = -1; before !== sizeOf(kept); ) {
    before = sizeOf(kept);
    const presumed = countsByKey(cells, situations, (_, at) => [
      ...(kept[at] as Statements).keys(),
    ]);
    kept = kept.map((own, at) => {
      const { keyOf } = cells[at] as Cell;
      const shared = without(own, (fact) => presumed.get(keyOf(fact)) !== stands.get(keyOf(fact)));
      return withoutExcepted(situations[at] as Situation, shared);
    });
  }
  return situations.map((situation, at): Placed => {
    const cell = cells[at] as Cell;
    const presumptions = kept[at] as Statements;
    return presumptions.size === situation.presumptions.size
      ? { cell, situation, restriction: situation.restriction() }
      : { cell, ...presumingOnly(situation, presumptions) };
  });
}

/** How many cells have an unknown, by key. */
function countsByKey(
  cells: readonly Cell[],
  situations: readonly Situation[],
  factsOf: (situation: Situation, at: number) => readonly string[],
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const [at, situation] of situations.entries()) {
    for (const fact of factsOf(situation, at)) {
      const key = (cells[at] as Cell).keyOf(fact);
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  return counts;
}

function sizeOf(each: readonly Statements[]): number {
  return each.reduce((sum, { size }) => sum + size, 0);
}

function without(statements: Statements, isLeftOut: (fact: string) => boolean): Statements {
  const left = [...statements].filter(([fact]) => !isLeftOut(fact));
  return left.length === statements.size ? statements : new Map(left);
}

/** Exceptions are judged on the days presumed, so that with a day less more of them may stand. */
function withoutExcepted({ compiled, given, presumptions }: Situation, kept: Statements) {
  const isDay = ([fact, { kind }]: readonly [string, Statement]) =>
    kind !== "values" && !kept.has(fact);
  if (![...presumptions].some(isDay)) return kept;
  const isExcepted = exceptionsIn(compiled, given, kept);
  return without(kept, (fact) => {
    const presumed = compiled.law.facts.get(fact)?.declaration.presumed;
    return presumed !== undefined && isExcepted(presumed);
  });
}

function isDayOfLaw(declaration: FactDeclaration | undefined): boolean {
  const value = declaration?.presumed?.value;
  return typeof value === "object" && value.date === "law";
}

function presumingOnly(situation: Situation, presumptions: Statements): Omit<Placed, "cell"> {
  const { compiled, given, read } = situation;
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
