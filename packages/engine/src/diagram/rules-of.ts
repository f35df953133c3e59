import { derived } from "../derived.ts";
import type { Law, RuleInLaw } from "../rulebook/law-on.ts";

interface RulesBy {
  readonly outcome: ReadonlyMap<string, readonly RuleInLaw[]>;
  readonly exceptionTo: ReadonlyMap<string, readonly RuleInLaw[]>;
}

function rulesBy(law: Law): RulesBy {
  const outcome = new Map<string, RuleInLaw[]>();
  const exceptionTo = new Map<string, RuleInLaw[]>();
  for (const each of law.rules) {
    const { concludes, exceptionTo: general } = each.rule;
    const [by, id] = general === undefined ? [outcome, concludes] : [exceptionTo, general];
    by.set(id, [...(by.get(id) ?? []), each]);
  }
  return { outcome, exceptionTo };
}

/** The rules that conclude an outcome and are no exception to another. */
export function rulesOf(law: Law, outcome: string): readonly RuleInLaw[] {
  return derived(law, rulesBy).outcome.get(outcome) ?? [];
}

export function exceptionsOf(law: Law, rule: string): readonly RuleInLaw[] {
  return derived(law, rulesBy).exceptionTo.get(rule) ?? [];
}

/** The exceptions to a rule, and the exceptions to those. */
export function defeating(law: Law, { rule }: RuleInLaw): RuleInLaw[] {
  return exceptionsOf(law, rule.rule).flatMap((each) => [each, ...defeating(law, each)]);
}

/** Whether an outcome is stated apart by layers that the layer reading selects. */
export function layered(law: Law, outcome: string): boolean {
  return derived(law, layeredOutcomes).has(outcome);
}

function layeredOutcomes({ rulebook }: Law): ReadonlySet<string> {
  const several = rulebook.outcomes.filter(({ layers }) => layers.length > 1);
  return new Set(several.map((each) => each.outcome));
}

/** By id the rules that conclude an outcome, with their exceptions and the exceptions to these. */
export function rulesReached(law: Law): ReadonlyMap<string, RuleInLaw> {
  const rules = law.rulebook.outcomes.flatMap(({ outcome }) => rulesOf(law, outcome));
  const reached = rules.flatMap((each) => [each, ...defeating(law, each)]);
  return new Map(reached.map((each) => [each.rule.rule, each]));
}
