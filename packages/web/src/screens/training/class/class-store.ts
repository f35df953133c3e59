import { createStore, useStore } from "zustand";
import type { HandedInPart } from "./handed-in-files.ts";

/** What a class handed in. It is kept nowhere: with the page it is gone. */
interface HandedIn {
  readonly parts: readonly HandedInPart[];
}

const store = createStore<HandedIn>(() => ({ parts: [] }));

export const classStore = {
  add: (parts: readonly HandedInPart[]): void =>
    store.setState((now) => ({ parts: [...now.parts, ...parts] })),
  remove: (at: number): void =>
    store.setState((now) => ({ parts: now.parts.filter((_, each) => each !== at) })),
  clear: (): void => store.setState({ parts: [] }),
};

export function useHandedIn(): readonly HandedInPart[] {
  return useStore(store, ({ parts }) => parts);
}
