import type { RuleStep } from "@cokdyby/engine/explain";

/** How many rules a tree tells in full, those that others rest on included. */
export function countRules(rules: readonly RuleStep[]): number {
  return rules.reduce((sum, rule) => {
    if (rule.kind !== "rule") return sum;
    const below = rule.outcomes.flatMap((each) => (each.kind === "outcome" ? each.rules : []));
    return sum + 1 + countRules(rule.exceptions) + countRules(below);
  }, 0);
}
