import { createStore, useStore } from "zustand";
import { LOOK_AGAIN, unreviewedStore } from "./unreviewed-store.ts";

const store = createStore(() => ({ turn: 0 }));

/** Says that what is kept of official wordings in the browser is no longer what it was. */
export function noteChange(): void {
  store.setState(({ turn }) => ({ turn: turn + 1 }));
  // what was open is told until it is known what is
  unreviewedStore.setState(({ changes }) => ({ ...LOOK_AGAIN, changes }));
}

/** Counts the changes of what is kept, so that whatever was made of it is made anew. */
export function useTurn(): number {
  return useStore(store, ({ turn }) => turn);
}
