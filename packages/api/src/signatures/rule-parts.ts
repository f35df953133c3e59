import { leavesIn, type Rulebook } from "@cokdyby/engine";
import type { NamedCondition, Parameter, Reading, Rule } from "@cokdyby/engine/rulebook";
import { lawViewOf } from "../answers/law/in-force.ts";
import { ruleIn } from "../answers/law/rules.ts";

/** A rule in all its wordings, and what its conditions rest on. */
export interface RuleParts {
  readonly rule: Rule;
  /** Those that the rule names, and those that these name. */
  readonly conditions: readonly NamedCondition[];
  readonly readings: readonly Reading[];
  readonly parameters: readonly Parameter[];
}

/** Nothing when there is no such rule. */
export function rulePartsIn(rulebook: Rulebook, id: string): RuleParts | undefined {
  const found = ruleIn(lawViewOf(rulebook), id);
  if (found === undefined) return undefined;
  const leaves = [found.rule, ...found.conditions].flatMap(({ wordings }) =>
    wordings.flatMap(({ when }) => leavesIn(when)),
  );
  const named = new Set(
    leaves.flatMap(({ fact, value }) =>
      typeof value === "object" && "fact" in value ? [fact, value.fact] : [fact],
    ),
  );
  return {
    ...found,
    readings: rulebook.readings.filter(({ reading }) => named.has(`reading.${reading}`)),
    parameters: rulebook.parameters.filter(({ parameter }) => named.has(`parameter.${parameter}`)),
  };
}
