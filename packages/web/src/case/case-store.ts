import { useStore } from "zustand";
import { keptStore } from "../store/kept-store.ts";
import { begin, follow } from "../undo/history.ts";
import { stepsOf } from "../undo/step-store.ts";
import { countTurns } from "../undo/turns.ts";
import { BLANK, type Case } from "./case.ts";
import { CASE_KEY, caseStorage, forget, isBeside } from "./kept-case.ts";

const store = keptStore(CASE_KEY, begin(BLANK), caseStorage, isBeside ? undefined : follow);
const steps = stepsOf(store);
const forgetters = new Set<() => void>();
const turns = countTurns();

/** The one case that is worked on, kept in the browser's local storage. Every change can be undone. */
export const caseStore = {
  ...steps,
  /** Puts another case in the place of the one that is worked on; a step that can be undone. */
  open: (opened: Case): void => {
    steps.change(() => opened);
    turns.next();
  },
  /** Removes the case and all its steps from this browser. */
  clear: (): void => {
    for (const forgetToo of forgetters) forgetToo();
    steps.begin(BLANK);
    forget();
    turns.next();
  },
  /** For what is remembered of a case elsewhere: it is forgotten when the case is cleared. */
  whenCleared: (forgetToo: () => void): void => {
    forgetters.add(forgetToo);
  },
};

// erased in another tab, it is not written down again from this one
addEventListener("storage", ({ key, newValue }) => {
  if ((key === CASE_KEY || key === null) && newValue === null) caseStore.clear();
});

export const useCaseTurn = turns.useTurn;

export function useCase(): Case {
  return useStore(store, ({ now }) => now);
}

/** Something of the case, drawn anew only when that is another value. */
export function useOfCase<Value>(read: (now: Case) => Value): Value {
  return useStore(store, ({ now }) => read(now));
}
