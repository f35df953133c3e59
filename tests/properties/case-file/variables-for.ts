import { type Formula, formulaOf } from "../../../packages/engine/src/conditions/formula.ts";
import { exceptionsOf, rulesOf } from "../../../packages/engine/src/diagram/rules-of.ts";
import type { Law, RuleInLaw } from "../../../packages/engine/src/rulebook/law-on.ts";
import type { Condition } from "../../../packages/engine/src/rulebook/rulebook.ts";

/** Facts and readings that a law tests for an outcome: in rules, exceptions, named conditions, what belongs, and rows. */
export function variablesFor(law: Law, outcome: string): ReadonlySet<string> {
  const outcomes = new Set<string>();
  const variables = new Set<string>();
  const seen = new Set<string>();
  const first = (key: string) => !seen.has(key) && seen.add(key) !== undefined;
  const meet = (condition: Condition): void => visit(formulaOf(condition, law));
  const visitOutcome = (id: string): void => {
    if (outcomes.has(id)) return;
    outcomes.add(id);
    for (const rule of rulesOf(law, id)) visitRule(rule);
  };
  const visitRule = ({ rule, wording }: RuleInLaw): void => {
    meet(wording.when);
    for (const exception of exceptionsOf(law, rule.rule)) visitRule(exception);
  };
  const visit = (formula: Formula): void => {
    switch (formula.kind) {
      case "constant":
        return;
      case "all":
      case "any":
        for (const part of formula.parts) visit(part);
        return;
      case "not":
        visit(formula.part);
        return;
      case "outcome":
        visitOutcome(formula.id);
        return;
      case "condition": {
        const named = law.conditions.get(formula.id);
        if (named !== undefined && first(`condition ${formula.id}`)) meet(named.wording.when);
        return;
      }
      case "test": {
        variables.add(formula.variable);
        const belongs = law.facts.get(formula.variable)?.declaration.belongs;
        if (belongs !== undefined && first(`belongs ${formula.variable}`)) meet(belongs);
      }
    }
  };
  visitOutcome(outcome);
  for (const condition of readByRows(law, outcome)) meet(condition);
  return variables;
}

/** The conditions that decide which rows of its outcome a finding shows. */
function readByRows(law: Law, outcome: string): Condition[] {
  const rows = law.rows.get(outcome);
  const lapses = law.rulebook.outcomes.find((each) => each.outcome === outcome)?.rows?.lapses;
  if (rows === undefined) return [];
  return [
    ...rows.choices.flatMap(({ condition }) => (condition === undefined ? [] : [{ condition }])),
    ...(rows.table.members ?? []).flatMap(({ where }) => where ?? []),
    ...(lapses === undefined ? [] : [{ condition: lapses.condition }]),
  ];
}
