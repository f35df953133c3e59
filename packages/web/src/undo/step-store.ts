import { useSyncExternalStore } from "react";
import type { StoreApi } from "zustand";
import { begin, change, type History, redo, undo } from "./history.ts";

/** Something whose changes can be taken back and made again. */
export interface Undoable {
  /** @returns what ends it */
  readonly subscribe: (listener: () => void) => () => void;
  /** How many steps can be taken back. */
  readonly steps: () => number;
  /** How many steps that were taken back can be made again. */
  readonly stepsAhead: () => number;
  readonly undo: () => void;
  readonly redo: () => void;
}

/** What is worked on, with every step to it. */
export interface StepStore<Item> extends Undoable {
  readonly now: () => Item;
  readonly history: () => History<Item>;
  /** @param about changes of the same thing in quick succession are one step back */
  readonly change: (make: (now: Item) => Item, about?: string) => void;
  /** Changes how it is written down, which is no step. */
  readonly rewrite: (make: (now: Item) => Item) => void;
  /** Begins anew, without any step back. */
  readonly begin: (item: Item) => void;
}

/** Steps on what a store holds. */
export function stepsOf<Item>(store: StoreApi<History<Item>>): StepStore<Item> {
  const set = (next: History<Item>) => {
    if (next !== store.getState()) store.setState(next, true);
  };
  return {
    now: () => store.getState().now,
    history: store.getState,
    subscribe: store.subscribe,
    steps: () => store.getState().past.length,
    stepsAhead: () => store.getState().future.length,
    change: (make, about) => {
      const history = store.getState();
      set(change(history, make(history.now), about, Date.now()));
    },
    rewrite: (make) => {
      const history = store.getState();
      const now = make(history.now);
      if (now !== history.now) set({ ...history, now });
    },
    undo: () => set(undo(store.getState())),
    redo: () => set(redo(store.getState())),
    begin: (item) => set(begin(item)),
  };
}

/** Whether a step can be taken back, or made again; of nothing, neither. */
export function useSteps(undoable: Undoable | undefined): {
  readonly back: boolean;
  readonly ahead: boolean;
} {
  const subscribe = undoable?.subscribe ?? never;
  const back = useSyncExternalStore(subscribe, () => (undoable?.steps() ?? 0) > 0);
  const ahead = useSyncExternalStore(subscribe, () => (undoable?.stepsAhead() ?? 0) > 0);
  return { back, ahead };
}

function never(): () => void {
  return () => {};
}
