import { createStore, type StoreApi, useStore } from "zustand";
import { type PersistStorage, persist, type StorageValue } from "zustand/middleware";

/** How a state is written down. */
export interface Written<State> {
  /** @returns nothing: nothing is to be kept, and what was is removed */
  readonly write: (state: State) => string | undefined;
  /** @returns nothing: what was kept cannot be read, and is as good as not there; an error says so too */
  readonly read: (kept: string) => State | undefined;
}

/** Until the browser's data are deleted, or until the tab is closed. */
export type Keeping = "local" | "session";

/** Keeps a state, and gives back what was kept, in the browser alone. */
export interface KeptStorage<State> extends PersistStorage<State, void> {
  readonly getItem: (key: string) => StorageValue<State> | null;
  /** What still waits to be written is not, since another tab has written. */
  readonly letGo?: () => void;
}

/**
 * A store whose state is kept in this browser after each change, and begins with what was kept.
 *
 * @param key under which it is kept
 * @param first where nothing is kept, or what is kept cannot be read
 * @param follow what a state becomes when another tab has kept another one; what comes of it is not kept
 *   again, for the other tab may be further by then
 */
export function keptStore<State extends object>(
  key: string,
  first: State,
  storage: KeptStorage<State>,
  follow?: (own: State, other: State) => State,
): StoreApi<State> {
  let isFollowing = false;
  const setItem: typeof storage.setItem = (...kept) => {
    if (!isFollowing) storage.setItem(...kept);
  };
  const store = createStore<State>()(
    persist(() => first, { name: key, storage: { ...storage, setItem } }),
  );
  if (follow === undefined) return store;
  addEventListener("storage", (event) => {
    // what a tab keeps for itself alone is of no concern to others
    if (event.key !== key || event.newValue === null || event.storageArea !== localStorage) return;
    const other = storage.getItem(key)?.state;
    if (other === undefined) return;
    storage.letGo?.();
    isFollowing = true;
    store.setState(follow(store.getState(), other), true);
    isFollowing = false;
  });
  return store;
}

/**
 * The storage of the browser, for one way to write a state down. Where the browser keeps nothing, or has
 * no room, the state lives as long as the page, and {@link useNotKept} says so.
 */
export function browserStorage<State>(
  { read, write }: Written<State>,
  keeping: Keeping = "local",
): KeptStorage<State> {
  const storage = () => (keeping === "local" ? localStorage : sessionStorage);
  return {
    getItem: (key) => {
      const kept = attempt(() => storage().getItem(key)) ?? undefined;
      const state = kept === undefined ? undefined : attempt(() => read(kept));
      return state === undefined ? null : { state };
    },
    setItem: (key, { state }) => {
      const text = write(state);
      const isKept = attempt(() => {
        if (text === undefined) storage().removeItem(key);
        else storage().setItem(key, text);
        return true;
      });
      // a storage that cannot be had at all holds nothing that was to go
      note(key, isKept === true || text === undefined);
    },
    removeItem: (key) => {
      attempt(() => storage().removeItem(key));
    },
  };
}

/**
 * A storage that writes a while after a change, since what follows from a change is shown first; at the
 * latest when the page is left.
 *
 * @param after in milliseconds
 */
export function later<State>(storage: KeptStorage<State>, after: number): KeptStorage<State> {
  let waiting: Parameters<KeptStorage<State>["setItem"]> | undefined;
  const write = () => {
    const due = waiting;
    waiting = undefined;
    if (due !== undefined) storage.setItem(...due);
  };
  addEventListener("pagehide", write);
  return {
    getItem: (key) => storage.getItem(key),
    setItem: (...due) => {
      if (waiting === undefined) setTimeout(write, after);
      waiting = due;
    },
    removeItem: (key) => {
      waiting = undefined;
      storage.removeItem(key);
    },
    letGo: () => {
      waiting = undefined;
    },
  };
}

/** The keys whose last state could not be kept. */
const refused = createStore<{ readonly keys: readonly string[] }>(() => ({ keys: [] }));

function note(key: string, isKept: boolean): void {
  const { keys } = refused.getState();
  if (keys.includes(key) !== isKept) return;
  refused.setState({ keys: isKept ? keys.filter((each) => each !== key) : [...keys, key] });
}

/** Whether something that is worked on is not kept, since the browser has no room for it or keeps nothing. */
export function useNotKept(): boolean {
  return useStore(refused, ({ keys }) => keys.length > 0);
}

function attempt<Value>(what: () => Value): Value | undefined {
  try {
    return what();
  } catch {
    return undefined;
  }
}
