import type { Law, RuleInLaw } from "../rulebook/law-on.ts";

interface RulesBy {
  readonly outcome: ReadonlyMap<string, readonly RuleInLaw[]>;
  readonly exceptionTo: ReadonlyMap<string, readonly RuleInLaw[]>;
}

const rulesByLaw = new WeakMap<Law, RulesBy>();

function rulesBy(law: Law): RulesBy {
  const known = rulesByLaw.get(law);
  if (known !== undefined) return known;
  const outcome = new Map<string, RuleInLaw[]>();
  const exceptionTo = new Map<string, RuleInLaw[]>();
  for (const each of law.rules) {
    const { concludes, exceptionTo: general } = each.rule;
    const [by, id] = general === undefined ? [outcome, concludes] : [exceptionTo, general];
    by.set(id, [...(by.get(id) ?? []), each]);
  }
  const made = { outcome, exceptionTo };
  rulesByLaw.set(law, made);
  return made;
}

/** The rules that conclude an outcome and are no exception to another. */
export function rulesOf(law: Law, outcome: string): readonly RuleInLaw[] {
  return rulesBy(law).outcome.get(outcome) ?? [];
}

export function exceptionsOf(law: Law, rule: string): readonly RuleInLaw[] {
  return rulesBy(law).exceptionTo.get(rule) ?? [];
}

/** Whether an outcome is stated apart by layers that the layer reading selects. */
export function layered(law: Law, outcome: string): boolean {
  let apart = layeredByLaw.get(law);
  if (apart === undefined) {
    const several = law.rulebook.outcomes.filter(({ layers }) => layers.length > 1);
    apart = new Set(several.map((each) => each.outcome));
    layeredByLaw.set(law, apart);
  }
  return apart.has(outcome);
}

const layeredByLaw = new WeakMap<Law, ReadonlySet<string>>();
