import { useSyncExternalStore } from "react";
import { BLANK, type Case } from "./case.ts";
import { begin, change, type History, redo, undo } from "./history.ts";
import { forget, keep, recall } from "./kept-case.ts";

let history: History = recall() ?? begin(BLANK);
const listeners = new Set<() => void>();
const forgetters = new Set<() => void>();

function set(next: History): void {
  if (next === history) return;
  history = next;
  keep(history);
  for (const listener of listeners) listener();
}

/** The one case that is worked on, kept in the browser's local storage. Every change can be undone. */
export const caseStore = {
  now: (): Case => history.now,
  /** @returns what ends it */
  subscribe: (listener: () => void): (() => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
  /** How many steps can be taken back. */
  steps: (): number => history.past.length,
  /** @param about changes of the same thing in quick succession are one step back */
  change: (make: (now: Case) => Case, about?: string): void =>
    set(change(history, make(history.now), about, Date.now())),
  undo: (): void => set(undo(history)),
  redo: (): void => set(redo(history)),
  /** Removes the case and all its steps from this browser. */
  clear: (): void => {
    history = begin(BLANK);
    forget();
    for (const forgetToo of forgetters) forgetToo();
    for (const listener of listeners) listener();
  },
  /** For what is remembered of a case elsewhere: it is forgotten when the case is cleared. */
  whenCleared: (forgetToo: () => void): void => {
    forgetters.add(forgetToo);
  },
};

export function useHistory(): History {
  return useSyncExternalStore(caseStore.subscribe, () => history);
}

export function useCase(): Case {
  return useHistory().now;
}

/** Something of the case, drawn anew only when that is another value. */
export function useOfCase<Value>(read: (now: Case) => Value): Value {
  return useSyncExternalStore(caseStore.subscribe, () => read(history.now));
}
