import { type Formula, formulaOf } from "../../conditions/formula.ts";
import type { ValueSet } from "../../facts/value-set.ts";
import type { Law } from "../../rulebook/law-on.ts";
import type { Condition } from "../../rulebook/rulebook.ts";

/** Where a condition reads a fact or a reading, or an outcome. */
export type LeafOfCondition = (
  | { readonly variable: string; readonly among: ValueSet }
  | { readonly outcome: string }
) & {
  /** Whether it is asked to hold, or under an odd number of negations. */
  readonly asHolding: boolean;
};

/**
 * The leaves of a condition, through the conditions that it names and those on which it turns whether a fact
 * belongs, each one once for either sign. Outcomes are not followed.
 */
export function leavesOf(condition: Condition, law: Law): readonly LeafOfCondition[] {
  const leaves: LeafOfCondition[] = [];
  const seen = { true: new Set<Formula>(), false: new Set<Formula>() };
  const visit = (formula: Formula, asHolding: boolean): void => {
    const met = seen[`${asHolding}`];
    if (met.has(formula)) return;
    met.add(formula);
    switch (formula.kind) {
      case "constant":
        return;
      case "all":
      case "any":
        for (const part of formula.parts) visit(part, asHolding);
        return;
      case "not":
        visit(formula.part, !asHolding);
        return;
      case "condition": {
        const named = law.conditions.get(formula.id);
        if (named !== undefined) visit(formulaOf(named.wording.when, law), asHolding);
        return;
      }
      case "test": {
        const { variable, among } = formula;
        leaves.push({ variable, among, asHolding });
        const belongs = law.facts.get(variable)?.declaration.belongs;
        if (belongs !== undefined) visit(formulaOf(belongs, law), asHolding);
        return;
      }
      case "outcome":
        leaves.push({ outcome: formula.id, asHolding });
    }
  };
  visit(formulaOf(condition, law), true);
  return leaves;
}
