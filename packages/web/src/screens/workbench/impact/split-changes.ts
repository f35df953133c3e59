import type { OutcomeChange } from "./outcome-change.ts";
import type { Impact } from "./use-impact.ts";

/** What changes, by whether it is meant; both in rulebook order. */
export interface SplitChanges {
  /** Side effects. */
  readonly side: readonly OutcomeChange[];
  readonly meant: readonly OutcomeChange[];
}

export function splitChanges({ meant, sideEffects }: Impact): SplitChanges {
  return { side: sideEffects, meant: meant.flatMap(({ changes }) => changes ?? []) };
}

/** How many outcomes changes are about; one may change in both directions. */
export function outcomesIn(changes: readonly OutcomeChange[]): number {
  return new Set(changes.map(({ outcome }) => outcome)).size;
}
