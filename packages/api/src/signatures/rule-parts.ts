import { leavesIn, type Rulebook } from "@cokdyby/engine";
import type { NamedCondition, Parameter, Reading, Rule, Table } from "@cokdyby/engine/rulebook";
import { lawViewOf } from "../answers/law/in-force.ts";
import { ruleIn } from "../answers/law/rules.ts";

/** A rule in all its wordings, and what its conditions rest on. */
export interface RuleParts {
  readonly rule: Rule;
  /** Those that the rule names, and those that these name. */
  readonly conditions: readonly NamedCondition[];
  readonly readings: readonly Reading[];
  readonly parameters: readonly Parameter[];
  /** Those of which the conditions read a column. */
  readonly tables: readonly Table[];
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
  // a path is `$.<column>`; a figure of a table is also the parameter `<column>.<row>`
  const columns = new Set([
    ...leaves.flatMap(({ path, value }) =>
      [path, typeof value === "object" && "path" in value ? value.path : undefined].flatMap(
        (each) => each?.slice("$.".length) ?? [],
      ),
    ),
    ...[...named].flatMap((each) => (each.startsWith("parameter.") ? each.split(".")[1] : [])),
  ]);
  return {
    ...found,
    readings: rulebook.readings.filter(({ reading }) => named.has(`reading.${reading}`)),
    tables: rulebook.tables.filter((each) =>
      each.columns.some(({ column }) => columns.has(column)),
    ),
    parameters: rulebook.parameters.filter(({ parameter }) => named.has(`parameter.${parameter}`)),
  };
}
