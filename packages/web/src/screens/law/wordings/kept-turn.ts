import { createStore, useStore } from "zustand";

const store = createStore(() => ({ turn: 0 }));

/** Says that what is kept in the browser is no longer what it was. */
export function noteChange(): void {
  store.setState(({ turn }) => ({ turn: turn + 1 }));
}

/** Counts the changes of what is kept, so that whatever was made of it is made anew. */
export function useTurn(): number {
  return useStore(store, ({ turn }) => turn);
}
