import { READING } from "../conditions/formula.ts";
import type { Provision } from "../decide/finding.ts";
import { judgeCondition } from "../decide/judge-condition.ts";
import { constraintOf } from "../decide/partial-assignment.ts";
import type { Situation } from "../decide/situation.ts";
import { reaches } from "../diagram/diagram-queries.ts";
import { exceptionsOf, layered, rulesOf } from "../diagram/rules-of.ts";
import { isSubset, unite, type ValueSet } from "../facts/value-set.ts";
import type { Law, RuleInLaw } from "../rulebook/law-on.ts";
import type { Status } from "../rulebook/rulebook.ts";
import type { CorrectionSet } from "./correction-sets.ts";
import { feasibleCorrectionSets } from "./feasible-corrections.ts";
import { normalFormOfRule, type Subject } from "./negation-normal-form.ts";
import { type LabelOf, type Point, pointsOf } from "./points.ts";

/** Most sets of needs for one rule, those with the fewest needs first. */
const MOST_SETS = 20;

/** One thing that stands in the way of an outcome, and what would be needed instead. */
export type Unmet =
  | { readonly fact: string; readonly needed: readonly Point[] }
  | { readonly reading: string; readonly needed: readonly Point[] }
  | { readonly outcome: string; readonly needed: "yes" | "no" };

/** One way to the outcome that is not open, and the least that keeps it shut. */
export interface WhyNot {
  readonly rule: string;
  readonly unmet: readonly Unmet[];
  readonly provisions: readonly Provision[];
}

/**
 * Why an outcome does not hold: for each rule that would conclude it, the minimal sets of needs that
 * are not met, with the provisions of the rule and of the exceptions that stand in its way. With all
 * needs of a set met, and the rest as it is but for what follows, the rule holds leaf by leaf: its layer
 * selected, no exception to it holding, every fact that it reads belonging. The needs can be met in a
 * case: what a limit forbids beside them is to give way, and is one of them.
 *
 * A rule of a layer that a reading of the case shuts out is no way to the outcome.
 *
 * @param statusesIn the exact status, in a situation, of the outcomes that the rules refer to
 */
export function whyNot(
  situation: Situation,
  outcome: string,
  statusesIn: (situation: Situation) => (outcome: string) => Status,
  labelOf: LabelOf,
): WhyNot[] {
  const { law } = situation.compiled;
  const isMetIn = (other: Situation) => isMetBy(other, statusesIn(other));
  return rulesOf(law, outcome)
    .filter(({ rule }) => !(layered(law, outcome) && isShutOut(situation, rule.layer)))
    .flatMap((rule): WhyNot[] => {
      const provisions = provisionsOf(situation, rule);
      return feasibleCorrectionSets(situation, normalFormOfRule(law, rule), isMetIn, 10 * MOST_SETS)
        .filter((set) => set.size > 0)
        .slice(0, MOST_SETS)
        .map((set) => ({ rule: rule.rule.rule, unmet: unmetIn(law, set, labelOf), provisions }));
    });
}

/** Whether the reading in effect selects another layer. */
export function isShutOut({ compiled, read }: Situation, layer: string): boolean {
  const { layerReading = "", layers } = compiled.law.rulebook;
  const option = layers.find((each) => each.layer === layer)?.selectedBy;
  const effective = read.readings.get(layerReading);
  return option !== undefined && effective !== undefined && effective !== option;
}

/** Whether a need is met for certain: by what is said, or by what follows from it. */
function isMetBy(situation: Situation, statusOf: (outcome: string) => Status) {
  const left = new Map<string, ValueSet | undefined>();
  return ({ kind, id }: Subject, among: ValueSet): boolean => {
    if (kind === "outcome") {
      const status = statusOf(id);
      return (status === "yes" || status === "no") && isOne(among, status === "yes");
    }
    if (kind === "reading") {
      const option = situation.read.readings.get(id);
      return option !== undefined && among.kind === "members" && among.members.has(option);
    }
    const values = situation.known.values.get(id);
    if (values !== undefined && isSubset(values, among)) return true;
    if (!left.has(id)) left.set(id, valuesLeft(situation, id));
    const possible = left.get(id);
    return possible !== undefined && isSubset(possible, among);
  };
}

/** The values of the classes that a fact can have in some case left. */
function valuesLeft({ compiled, known }: Situation, fact: string): ValueSet | undefined {
  const { store, byId } = compiled.space;
  const variable = byId.get(fact);
  const constraint = constraintOf(compiled, known);
  return variable?.classes
    .filter((_, index) => {
      const inClass = store.literal(variable.level, (each) => each === index);
      return reaches(store, inClass, constraint, known.allowed, true);
    })
    .reduce(unite);
}

function isOne(among: ValueSet, value: boolean): boolean {
  return among.kind === "members" && among.members.has(value);
}

/** The rule's own, and those of its exceptions that do not certainly fail. */
function provisionsOf(situation: Situation, { rule, wording }: RuleInLaw): Provision[] {
  const exceptions = exceptionsOf(situation.compiled.law, rule.rule).filter(
    (exception) => judgeCondition(situation, exception.wording.when) !== "no",
  );
  return [
    ...wording.cites,
    ...exceptions.flatMap((exception) => provisionsOf(situation, exception)),
  ];
}

function unmetIn(law: Law, set: CorrectionSet, labelOf: LabelOf): Unmet[] {
  return [...set.values()].map(({ subject: { kind, id }, among }): Unmet => {
    if (kind === "outcome") return { outcome: id, needed: isOne(among, true) ? "yes" : "no" };
    const variable = kind === "reading" ? `${READING}${id}` : id;
    const needed = pointsOf(law, variable, among, labelOf);
    return kind === "reading" ? { reading: id, needed } : { fact: id, needed };
  });
}
