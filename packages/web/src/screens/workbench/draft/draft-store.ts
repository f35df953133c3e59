import { useStore } from "zustand";
import { keptStore } from "../../../store/kept-store.ts";
import { begin, follow } from "../../../undo/history.ts";
import { stepsOf } from "../../../undo/step-store.ts";
import { countTurns } from "../../../undo/turns.ts";
import { BLANK_DRAFT, type Draft } from "./draft.ts";
import { DRAFT_KEY, draftStorage } from "./kept-draft.ts";

const store = keptStore(DRAFT_KEY, begin(BLANK_DRAFT), draftStorage, follow);
const steps = stepsOf(store);
const turns = countTurns();

/** The one draft that is worked on, kept in the browser's local storage. Every change can be undone. */
export const draftStore = {
  ...steps,
  /** @param about changes of the same thing in quick succession are one step back */
  change: (changes: Partial<Draft>, about?: string): void =>
    steps.change((now) => ({ ...now, ...changes }), about),
  /** @param on nothing: today */
  day: (on: string | undefined): void =>
    steps.change(({ on: _, ...rest }) => (on === undefined ? rest : { ...rest, on })),
  /** Puts another draft in its place. */
  open: (opened: Draft): void => {
    turns.next();
    steps.change(() => opened);
  },
  /** Removes the draft and all its steps from this browser. */
  clear: (): void => {
    turns.next();
    steps.begin(BLANK_DRAFT);
    draftStorage.removeItem(DRAFT_KEY);
  },
};

export function useDraft(): Draft {
  return useStore(store, ({ now }) => now);
}

export const useDraftTurn = turns.useTurn;
