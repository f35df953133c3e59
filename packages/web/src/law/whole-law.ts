import { useStore } from "zustand";
import { createStore } from "zustand/vanilla";
import { fetchWholeLaw, type Law } from "./fetch-law.ts";

const store = createStore<{ readonly law?: Law }>(() => ({}));

/**
 * From then on the page has the whole law in all its languages.
 *
 * @throws Error when it cannot be had
 */
export async function bringWholeLaw(): Promise<void> {
  const law = await fetchWholeLaw();
  if (store.getState().law === undefined) store.setState({ law });
}

/** The whole law once something asked for it. */
export function useWholeLaw(): Law | undefined {
  return useStore(store, ({ law }) => law);
}
