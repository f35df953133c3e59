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

/** Short words for long ones, the same for the same. */
export type Shortener = (words: string) => string;

export function shortener(): Shortener {
  const short = new Map<string, string>();
  return (words) => {
    const known = short.get(words) ?? `#${short.size}`;
    short.set(words, known);
    return known;
  };
}

/**
 * What the values known leave of the conditions and outcomes of one law, named conditions and rules put in. Folded leaf by
 * leaf: what is left alike means the same, what means the same need not be left alike.
 *
 * @param valuesOf the values that a fact or `reading.<id>` may still have; nothing when nothing is known
 * @param short the same for all that is to be compared
 */
export function leftOpenIn(
  law: Law,
  valuesOf: (variable: string) => ValueSet | undefined,
  short: Shortener,
) {
  const conditions = new Map<string, Left>();
  const rules = new Map<string, Left>();
  const joined = joiner(short);
  const negated = (part: Left): Left =>
    typeof part === "boolean" ? !part : { kind: "not", parts: [short(JSON.stringify(part))] };
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
        return (
          named !== undefined && kept(conditions, formula.id, () => ofCondition(named.wording.when))
        );
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
  const ofRule = ({ rule, wording }: RuleInLaw): Left =>
    kept(rules, rule.rule, () => {
      const defeated = joined("any", exceptionsOf(law, rule.rule).map(ofRule));
      return joined("all", [ofLayer(rule), ofCondition(wording.when), negated(defeated)]);
    });
  const ofLayer = ({ layer, concludes }: RuleInLaw["rule"]): Left => {
    const { layers, layerReading } = law.rulebook;
    const selectedBy = layers.find((each) => each.layer === layer)?.selectedBy;
    if (selectedBy === undefined || !layered(law, concludes)) return true;
    return ofValues(READING + layerReading, members([selectedBy]));
  };
  const ofOutcome = (outcome: string): Left => joined("any", rulesOf(law, outcome).map(ofRule));
  return { ofCondition, ofOutcome };
}

function kept(all: Map<string, Left>, id: string, make: () => Left): Left {
  const found = all.get(id) ?? make();
  all.set(id, found);
  return found;
}

function joiner(short: Shortener) {
  return (kind: "all" | "any", parts: readonly Left[]): Left => {
    const settled = kind === "any";
    if (parts.includes(settled)) return settled;
    const open = parts.filter((part) => typeof part !== "boolean");
    const [only, ...others] = open;
    if (only === undefined) return !settled;
    if (others.length === 0) return only;
    const words = open.flatMap((each) =>
      each.kind === kind ? each.parts : short(JSON.stringify(each)),
    );
    return { kind, parts: [...new Set(words)].toSorted() };
  };
}
