import type { Truth } from "../../conditions/judge.ts";
import { partialAssignmentFrom } from "../../decide/partial-assignment.ts";
import { isPossible, type Restriction, restrictionOf } from "../../decide/restriction.ts";
import { exceptionsIn, presumedStatement, type Situation } from "../../decide/situation.ts";
import type { Statement, Statements } from "../../decide/statement.ts";
import { mayFunctionsOf } from "../../decide/status.ts";
import type { Root } from "../../diagram/diagram-store.ts";
import { intersects, isSubset } from "../../facts/value-set.ts";
import type { FactDeclaration } from "../../rulebook/rulebook.ts";
import { leavesOf } from "./leaves.ts";
import { compareMay } from "./may-order.ts";
import type { SpeaksFor } from "./placed-rules.ts";
import { type RuleOnSide, truthsIn } from "./rule-state.ts";

/** A presumption on the side that it helps. */
export interface PresumptionOnSide {
  readonly fact: string;
  readonly statement: Statement;
  readonly speaksFor: SpeaksFor;
  /** `yes` while it stands, `no` where the case states otherwise. */
  readonly holds: Exclude<Truth, "unknown">;
  /** What the case states instead. */
  readonly given: readonly string[];
  /** By which it falls. */
  readonly missing: readonly string[];
}

/** What presumptions of one finding are looked at with. */
export interface PresumptionContext {
  readonly situation: Situation;
  /** Of the outcome. */
  readonly root: Root;
  readonly rules: readonly RuleOnSide[];
  /** Facts whose presumptions are named whatever turns on them. */
  readonly named: ReadonlySet<string>;
  /** The side for which the status speaks. */
  readonly found: SpeaksFor;
}

/**
 * The presumptions about the facts that are named, and those on which the outcome or the condition of a listed
 * rule turns: while they stand, and where the case states otherwise.
 *
 * A presumption helps the side that has less without it: by what the outcome comes to; else by how the first
 * listed rule comes out; else by whether the first one that reads the fact asks for what is presumed; and where
 * no rule reads it, the side for which the status speaks.
 */
export function presumptionSides(context: PresumptionContext): readonly PresumptionOnSide[] {
  const { compiled, given, presumptions } = context.situation;
  const stated = new Map([...given, ...presumptions]);
  return compiled.law.rulebook.facts.flatMap((declared): PresumptionOnSide[] => {
    const { fact } = declared;
    const standing = presumptions.get(fact);
    if (standing !== undefined) {
      const without = new Map(stated);
      without.delete(fact);
      const speaksFor = sideHelped(context, fact, standing, stated, without);
      if (speaksFor === undefined) return [];
      const missing = fallsBy(context.situation, declared);
      return [{ fact, statement: standing, speaksFor, holds: "yes", given: [], missing }];
    }
    const fallen = fallenPresumption(context.situation, declared);
    if (fallen === undefined) return [];
    const restored = new Map([...stated, [fact, fallen] as const]);
    const speaksFor = sideHelped(context, fact, fallen, restored, stated);
    if (speaksFor === undefined) return [];
    return [{ fact, statement: fallen, speaksFor, holds: "no", given: [fact], missing: [] }];
  });
}

/** @returns nothing where no more turns on a presumption and it is not named */
function sideHelped(
  context: PresumptionContext,
  fact: string,
  presumed: Statement,
  standing: Statements,
  falling: Statements,
): SpeaksFor | undefined {
  const { situation, named, found } = context;
  const one = restrictionTo(situation, standing);
  const other = restrictionTo(situation, falling);
  if (one !== undefined && other !== undefined) {
    const helped = byOutcome(context, one, other) ?? byRule(context, fact, one, other);
    if (helped !== undefined) return helped;
  }
  return named.has(fact) ? (byCondition(context, fact, presumed) ?? found) : undefined;
}

/** @returns nothing where no case is left */
function restrictionTo(
  { compiled, read }: Situation,
  statements: Statements,
): Restriction | undefined {
  const known = partialAssignmentFrom(compiled, statements);
  return isPossible(compiled, known) ? restrictionOf(compiled, known, read.readings) : undefined;
}

function byOutcome(
  { situation, root }: PresumptionContext,
  standing: Restriction,
  falling: Restriction,
): SpeaksFor | undefined {
  const may = (restriction: Restriction) => mayFunctionsOf(situation.compiled, restriction, root);
  const order = compareMay(situation, may(standing), may(falling));
  return order === "more" ? true : order === "less" ? false : undefined;
}

function byRule(
  { situation, rules }: PresumptionContext,
  fact: string,
  standing: Restriction,
  falling: Restriction,
): SpeaksFor | undefined {
  const truthIfStanding = truthsIn(situation, standing);
  const truthIfFalling = truthsIn(situation, falling);
  for (const { inLaw, reads, speaksFor } of rules) {
    if (!reads.has(fact)) continue;
    const stands = truthIfStanding(inLaw.wording.when);
    const falls = truthIfFalling(inLaw.wording.when);
    if (stands === falls) continue;
    return (stands === "yes" || falls === "no") === speaksFor;
  }
  return undefined;
}

function byCondition(
  { situation: { compiled }, rules }: PresumptionContext,
  fact: string,
  statement: Statement,
): SpeaksFor | undefined {
  if (statement.kind !== "values") return undefined;
  for (const { inLaw, speaksFor } of rules) {
    for (const leaf of leavesOf(inLaw.wording.when, compiled.law)) {
      if ("variable" in leaf && leaf.variable === fact) {
        return (isSubset(statement.values, leaf.among) === leaf.asHolding) === speaksFor;
      }
    }
  }
  return undefined;
}

/** The fact itself, and those that exclude the presumption. One that always stands falls by none. */
function fallsBy({ given }: Situation, { fact, presumed }: FactDeclaration): readonly string[] {
  if (presumed?.always === true) return [];
  return [fact, ...(presumed?.unlessStated ?? []).filter((other) => !given.has(other))];
}

/**
 * What would be presumed of a fact of which the case states something that excludes it. A date that is presumed
 * to be another one does not count: nothing was presumed against anybody.
 */
function fallenPresumption(
  { compiled, read, given, presumptions }: Situation,
  { fact, presumed }: FactDeclaration,
): Statement | undefined {
  if (presumed === undefined || presumed.always === true || !read.mayPresume(fact))
    return undefined;
  const stated = read.given.get(fact);
  const statement = presumedStatement(read, presumed, (other) => given.get(other));
  if (stated === undefined || statement === undefined || statement.kind === "dates") {
    return undefined;
  }
  const others = new Map([...given].filter(([other]) => other !== fact));
  if (exceptionsIn(compiled, others, presumptions)(presumed)) return undefined;
  return canBeOne(statement, stated) ? undefined : statement;
}

function canBeOne(one: Statement, other: Statement): boolean {
  return one.kind === "values" && other.kind === "values"
    ? intersects(one.values, other.values)
    : one.kind === other.kind;
}
