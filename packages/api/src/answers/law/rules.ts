import { namedIn } from "@cokdyby/engine";
import type { NamedCondition, Rule } from "@cokdyby/engine/rulebook";
import { entriesInForce, type LawView } from "./in-force.ts";

/** Members of the answer of GET /v1/rules. */
export function rulesIn(view: LawView) {
  const rules = view.rulebook.rules.map((rule) => withWordings(view, rule));
  return {
    rules: view.law === undefined ? rules : rules.filter(hasWording),
    conditions: namedConditions(view).filter((each) => view.law === undefined || hasWording(each)),
  };
}

/** Members of the answer of GET /v1/rules/{id}; nothing when there is no such rule. */
export function ruleIn(view: LawView, id: string) {
  const found = view.rulebook.rules.find(({ rule }) => rule === id);
  if (found === undefined) return undefined;
  const rule = withWordings(view, found);
  return { rule, conditions: usedBy(rule, namedConditions(view)) };
}

function withWordings<Entry extends Rule | NamedCondition>(view: LawView, entry: Entry): Entry {
  return { ...entry, wordings: entriesInForce(view, entry.wordings, ({ inForce }) => inForce) };
}

function hasWording({ wordings }: Rule | NamedCondition): boolean {
  return wordings.length > 0;
}

function namedConditions(view: LawView): readonly NamedCondition[] {
  return view.rulebook.conditions.map((condition) => withWordings(view, condition));
}

/** The named conditions that a rule uses, those that they use included. */
function usedBy(rule: Rule, all: readonly NamedCondition[]): readonly NamedCondition[] {
  const byId = new Map(all.map((each) => [each.condition, each]));
  const used = new Set<string>();
  const visit = ({ wordings }: Rule | NamedCondition): void => {
    for (const id of wordings.flatMap(({ when }) => namedIn(when))) {
      if (used.has(id)) continue;
      used.add(id);
      const named = byId.get(id);
      if (named !== undefined) visit(named);
    }
  };
  visit(rule);
  return all.filter(({ condition }) => used.has(condition));
}
