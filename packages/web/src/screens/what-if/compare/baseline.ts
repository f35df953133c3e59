import { useStore } from "zustand";
import { type Case, caseOf } from "../../../case/case.ts";
import { caseStore } from "../../../case/case-store.ts";
import { browserStorage, keptStore } from "../../../store/kept-store.ts";

/** A case that was remembered to compare with. */
export interface Baseline {
  readonly shown: Case;
  /** When, as milliseconds since 1970. */
  readonly at: number;
}

const store = keptStore<{ readonly baseline: Baseline | undefined }>(
  // begins with the name of the kept case, so that clearing that removes this too
  "cokdyby.case.baseline",
  { baseline: undefined },
  browserStorage({
    write: ({ baseline }) => (baseline === undefined ? undefined : JSON.stringify(baseline)),
    read: (text) => {
      const kept = JSON.parse(text);
      if (typeof kept?.shown?.facts !== "object" || typeof kept.at !== "number") return undefined;
      return { baseline: { shown: caseOf(kept.shown), at: kept.at } };
    },
  }),
);

/** The one case that others are compared with, kept in the browser's local storage. */
export const baselineStore = {
  remember: (shown: Case): void => store.setState({ baseline: { shown, at: Date.now() } }),
  forget: (): void => store.setState({ baseline: undefined }),
};
caseStore.whenCleared(baselineStore.forget);

export function useBaseline(): Baseline | undefined {
  return useStore(store, ({ baseline }) => baseline);
}
