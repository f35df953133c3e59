import type { ToldChange } from "../../../worker/compare-laws.ts";
import type { Impact } from "./use-impact.ts";

/** What changes, by whether it is meant; both in rulebook order. */
export interface SplitChanges {
  /** Side effects. */
  readonly side: readonly ToldChange[];
  readonly meant: readonly ToldChange[];
}

export function splitChanges({ meant, sideEffects }: Impact): SplitChanges {
  return { side: sideEffects, meant: meant.flatMap(({ changes }) => changes ?? []) };
}

/** How many outcomes changes are about; one may change in both directions. */
export function outcomesIn(changes: readonly ToldChange[]): number {
  return new Set(changes.map(({ outcome }) => outcome)).size;
}
