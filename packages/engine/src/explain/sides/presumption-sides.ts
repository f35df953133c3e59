import type { Truth } from "../../conditions/judge.ts";
import type { Finding } from "../../decide/finding.ts";
import { partialAssignmentFrom } from "../../decide/partial-assignment.ts";
import { isPossible, restrictionOf } from "../../decide/restriction.ts";
import { presumedStatement, type Situation } from "../../decide/situation.ts";
import type { Statement, Statements } from "../../decide/statement.ts";
import { type MayFunctions, mayFunctionsOf } from "../../decide/status.ts";
import type { Root } from "../../diagram/diagram-store.ts";
import { intersects, isSubset } from "../../facts/value-set.ts";
import type { FactDeclaration } from "../../rulebook/rulebook.ts";
import { leavesOf } from "./leaves.ts";
import type { ListedRule, SpeaksFor } from "./listed-rules.ts";
import { compareMay } from "./may-order.ts";

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

/**
 * The presumptions about some facts that stand, and those that fell because the case states otherwise.
 *
 * A presumption helps the side that would have less without it. Where the outcome could come to the same, the
 * first listed rule that reads the fact tells: it helps the side of the rule if the condition asks for what is
 * presumed, else the other. One that no rule reads by itself helps the side for which the status speaks.
 *
 * @param facts those that the two sides read
 */
export function presumptionSides(
  situation: Situation,
  root: Root,
  { status }: Finding,
  rules: readonly ListedRule[],
  facts: ReadonlySet<string>,
): readonly PresumptionOnSide[] {
  const { compiled, read, given, presumptions } = situation;
  const helps = (fact: string, statement: Statement, standing: Statements, falling: Statements) =>
    byEffect(situation, root, standing, falling) ??
    byCondition(situation, fact, statement, rules) ??
    status !== "no";
  const stated = new Map([...given, ...presumptions]);
  return compiled.law.rulebook.facts.flatMap((declared): PresumptionOnSide[] => {
    const { fact } = declared;
    if (!facts.has(fact)) return [];
    const statement = presumptions.get(fact);
    if (statement !== undefined) {
      const without = new Map(stated);
      without.delete(fact);
      const speaksFor = helps(fact, statement, stated, without);
      const missing = fallsBy(situation, declared);
      return [{ fact, statement, speaksFor, holds: "yes", given: [], missing }];
    }
    const fallen = fallenPresumption(situation, declared);
    if (fallen === undefined || !read.given.has(fact)) return [];
    const speaksFor = helps(fact, fallen, new Map([...stated, [fact, fallen]]), stated);
    return [{ fact, statement: fallen, speaksFor, holds: "no", given: [fact], missing: [] }];
  });
}

/** Whether the outcome comes to more with a presumption than without; nothing where it comes to the same. */
function byEffect(
  situation: Situation,
  root: Root,
  standing: Statements,
  falling: Statements,
): SpeaksFor | undefined {
  const one = mayWith(situation, root, standing);
  const other = mayWith(situation, root, falling);
  const order =
    one === undefined || other === undefined ? "same" : compareMay(situation, one, other);
  return order === "more" ? true : order === "less" ? false : undefined;
}

/** @returns nothing where no case is left */
function mayWith(
  { compiled, read }: Situation,
  root: Root,
  statements: Statements,
): MayFunctions | undefined {
  const known = partialAssignmentFrom(compiled, statements);
  if (!isPossible(compiled, known)) return undefined;
  return mayFunctionsOf(compiled, restrictionOf(compiled, known, read.readings), root);
}

function byCondition(
  { compiled: { law } }: Situation,
  fact: string,
  statement: Statement,
  rules: readonly ListedRule[],
): SpeaksFor | undefined {
  if (statement.kind !== "values") return undefined;
  for (const { inLaw, speaksFor } of rules) {
    for (const leaf of leavesOf(inLaw.wording.when, law)) {
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

/** What would be presumed of a fact of which the case states something else. */
function fallenPresumption(
  { read, given }: Situation,
  { fact, presumed }: FactDeclaration,
): Statement | undefined {
  if (presumed === undefined || presumed.always === true || !read.mayPresume(fact))
    return undefined;
  const statement = presumedStatement(read, presumed, (other) => given.get(other));
  const stated = given.get(fact);
  return statement === undefined || stated === undefined || canBeOne(statement, stated)
    ? undefined
    : statement;
}

function canBeOne(one: Statement, other: Statement): boolean {
  if (one.kind === "values" && other.kind === "values") {
    return intersects(one.values, other.values);
  }
  if (one.kind === "dates" && other.kind === "dates") {
    return one.from <= other.to && other.from <= one.to;
  }
  return one.kind === other.kind;
}
