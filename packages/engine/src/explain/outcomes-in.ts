import { walkThrough } from "../conditions/walk-through.ts";
import { derived } from "../derived.ts";
import type { Law } from "../rulebook/law-on.ts";
import type { Condition } from "../rulebook/rulebook.ts";

/** The outcomes that a condition reads, through named conditions, each once and in reading order. */
export function outcomesIn(law: Law, condition: Condition): readonly string[] {
  const known = derived(law, outcomesByCondition);
  const outcomes = known.get(condition) ?? outcomesMetIn(law, condition);
  known.set(condition, outcomes);
  return outcomes;
}

/** Kept with the law: every explanation asks about the conditions of its rules. */
function outcomesByCondition(_law: Law): WeakMap<Condition, readonly string[]> {
  return new WeakMap();
}

function outcomesMetIn(law: Law, condition: Condition): readonly string[] {
  const outcomes = new Set<string>();
  const isOutcome = (id: string) => law.rulebook.outcomes.some((each) => each.outcome === id);
  walkThrough(law, [condition], ({ fact }) => {
    if (isOutcome(fact)) outcomes.add(fact);
  });
  return [...outcomes];
}
