import { type Formula, formulaOf, READING } from "../conditions/formula.ts";
import { wordsOf } from "../decide/statement.ts";
import { exceptionsOf, layered, rulesOf } from "../diagram/rules-of.ts";
import { intersect, intersects, isSubset, members, type ValueSet } from "../facts/value-set.ts";
import type { Law, RuleInLaw } from "../rulebook/law-on.ts";
import type { Condition } from "../rulebook/rulebook.ts";

/** Whether a condition holds, or what still decides it; its parts are in words, so that those of two laws can be compared. */
export type Left =
  | boolean
  | { readonly kind: "all" | "any" | "not" | "test"; readonly parts: readonly string[] };

/**
 * What the values known leave of the conditions and outcomes of one law, named conditions and rules put in. Folded leaf by
 * leaf: what is left alike means the same, what means the same need not be left alike.
 *
 * @param valuesOf the values that a fact or `reading.<id>` may still have; nothing when nothing is known
 */
export function leftOpenIn(law: Law, valuesOf: (variable: string) => ValueSet | undefined) {
  const ofCondition = (condition: Condition): Left => ofFormula(formulaOf(condition, law));
  const ofFormula = (formula: Formula): Left => {
    switch (formula.kind) {
      case "constant":
        return formula.value;
      case "all":
      case "any":
        return joined(formula.kind, formula.parts.map(ofFormula));
      case "not":
        return negated(ofFormula(formula.part));
      case "outcome":
        return ofOutcome(formula.id);
      case "condition": {
        const named = law.conditions.get(formula.id);
        return named !== undefined && ofCondition(named.wording.when);
      }
      case "test": {
        const belongs = law.facts.get(formula.variable)?.declaration.belongs;
        const test = ofValues(formula.variable, formula.among);
        return belongs === undefined ? test : joined("all", [ofCondition(belongs), test]);
      }
    }
  };
  const ofValues = (variable: string, among: ValueSet): Left => {
    const values = valuesOf(variable);
    if (values !== undefined && isSubset(values, among)) return true;
    if (values !== undefined && !intersects(values, among)) return false;
    const left = values === undefined ? among : intersect(values, among);
    return { kind: "test", parts: [variable, wordsOf({ kind: "values", values: left })] };
  };
  const ofRule = ({ rule, wording }: RuleInLaw): Left => {
    const defeated = joined("any", exceptionsOf(law, rule.rule).map(ofRule));
    return joined("all", [ofLayer(rule), ofCondition(wording.when), negated(defeated)]);
  };
  const ofLayer = ({ layer, concludes }: RuleInLaw["rule"]): Left => {
    const { layers, layerReading } = law.rulebook;
    const selectedBy = layers.find((each) => each.layer === layer)?.selectedBy;
    if (selectedBy === undefined || !layered(law, concludes)) return true;
    return ofValues(READING + layerReading, members([selectedBy]));
  };
  const ofOutcome = (outcome: string): Left => joined("any", rulesOf(law, outcome).map(ofRule));
  return { ofCondition, ofOutcome };
}

function joined(kind: "all" | "any", parts: readonly Left[]): Left {
  const settled = kind === "any";
  if (parts.includes(settled)) return settled;
  const open = parts.filter((part) => typeof part !== "boolean");
  const [only, ...others] = open;
  if (only === undefined) return !settled;
  if (others.length === 0) return only;
  const words = open.flatMap((each) => (each.kind === kind ? each.parts : JSON.stringify(each)));
  return { kind, parts: [...new Set(words)].toSorted() };
}

function negated(part: Left): Left {
  return typeof part === "boolean" ? !part : { kind: "not", parts: [JSON.stringify(part)] };
}
