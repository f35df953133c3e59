import type { Amendment, Rulebook } from "@cokdyby/engine";
import { namedOutcomes } from "./named-outcomes.ts";
import type { OutcomeChange } from "./outcome-change.ts";
import type { Impact } from "./use-impact.ts";

/** What changes, by whether the draft names it; both in rulebook order. */
export interface SplitChanges {
  /** Side effects. */
  readonly side: readonly OutcomeChange[];
  readonly meant: readonly OutcomeChange[];
}

export function splitChanges(
  rulebook: Rulebook,
  amendments: readonly Amendment[],
  { law, comparison }: Impact,
): SplitChanges {
  const named = namedOutcomes(rulebook, amendments, law.on);
  return {
    side: comparison.outcomes.filter(({ outcome }) => !named.has(outcome)),
    meant: comparison.outcomes.filter(({ outcome }) => named.has(outcome)),
  };
}

/** How many outcomes changes are about; one may change in both directions. */
export function outcomesIn(changes: readonly OutcomeChange[]): number {
  return new Set(changes.map(({ outcome }) => outcome)).size;
}
