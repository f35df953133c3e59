import { createStore, useStore } from "zustand";

/** How often what is worked on was replaced by another since the page was opened. */
export interface Turns {
  readonly next: () => void;
  /** Another number once another is worked on: what was half typed for the one before is not for it. */
  readonly useTurn: () => number;
}

export function countTurns(): Turns {
  const store = createStore(() => ({ count: 0 }));
  return {
    next: () => store.setState(({ count }) => ({ count: count + 1 })),
    useTurn: () => useStore(store, ({ count }) => count),
  };
}
