import { useSyncExternalStore } from "react";
import { begin } from "../undo/history.ts";
import { stepStore } from "../undo/step-store.ts";
import { BLANK, type Case } from "./case.ts";
import { forget, keep, recall } from "./kept-case.ts";

const steps = stepStore<Case>(recall() ?? begin(BLANK), keep);
const forgetters = new Set<() => void>();

/** The one case that is worked on, kept in the browser's local storage. Every change can be undone. */
export const caseStore = {
  ...steps,
  /** Removes the case and all its steps from this browser. */
  clear: (): void => {
    for (const forgetToo of forgetters) forgetToo();
    steps.begin(BLANK);
    forget();
  },
  /** For what is remembered of a case elsewhere: it is forgotten when the case is cleared. */
  whenCleared: (forgetToo: () => void): void => {
    forgetters.add(forgetToo);
  },
};

export function useCase(): Case {
  return useSyncExternalStore(steps.subscribe, steps.now);
}

/** Something of the case, drawn anew only when that is another value. */
export function useOfCase<Value>(read: (now: Case) => Value): Value {
  return useSyncExternalStore(steps.subscribe, () => read(steps.now()));
}
