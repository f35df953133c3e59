import { useSyncExternalStore } from "react";
import { type Case, caseOf } from "../../../case/case.ts";
import { caseStore } from "../../../case/case-store.ts";

/** A case that was remembered to compare with. */
export interface Baseline {
  readonly shown: Case;
  /** When, as milliseconds since 1970. */
  readonly at: number;
}

// begins with the name of the kept case, so that clearing that removes this too
const KEY = "cokdyby.case.baseline";

let baseline = recall();
const listeners = new Set<() => void>();
caseStore.whenCleared(() => set(undefined));

function set(next: Baseline | undefined): void {
  baseline = next;
  keep();
  for (const listener of listeners) listener();
}

/** The one case that others are compared with, kept in the browser's local storage. */
export const baselineStore = {
  remember: (shown: Case): void => set({ shown, at: Date.now() }),
  forget: (): void => set(undefined),
};

export function useBaseline(): Baseline | undefined {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => baseline,
  );
}

function keep(): void {
  try {
    if (baseline === undefined) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, JSON.stringify(baseline));
  } catch {
    // a browser that keeps nothing: it is remembered as long as the page lives
  }
}

function recall(): Baseline | undefined {
  try {
    const kept = JSON.parse(localStorage.getItem(KEY) ?? "null");
    if (typeof kept?.shown?.facts !== "object" || typeof kept.at !== "number") return undefined;
    return { shown: caseOf(kept.shown), at: kept.at };
  } catch {
    return undefined;
  }
}
