import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { browserStorage, keptStore, later } from "./kept-store.ts";

const KEY = "tried";
const written = {
  write: ({ count }: { readonly count: number }) =>
    count === 0 ? undefined : JSON.stringify(count),
  read: (kept: string) => {
    const count = JSON.parse(kept);
    return typeof count === "number" ? { count } : undefined;
  },
};

/** What a browser keeps. */
function storageOf(kept: Map<string, string>) {
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, text: string) => void kept.set(key, text),
    removeItem: (key: string) => void kept.delete(key),
  };
}

let local: Map<string, string>;
let session: Map<string, string>;
let left: (() => void)[];
let elsewhere: ((event: object) => void)[];
beforeEach(() => {
  local = new Map();
  session = new Map();
  left = [];
  elsewhere = [];
  vi.stubGlobal("localStorage", storageOf(local));
  vi.stubGlobal("sessionStorage", storageOf(session));
  vi.stubGlobal("addEventListener", (name: string, listener: () => void) => {
    if (name === "pagehide") left.push(listener);
    if (name === "storage") elsewhere.push(listener);
  });
  vi.useFakeTimers();
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const counter = (storage = browserStorage(written)) => keptStore(KEY, { count: 0 }, storage);

test("a store begins with what was kept, and keeps each change as it is written down", () => {
  local.set(KEY, "3");
  const store = counter();
  expect(store.getState()).toEqual({ count: 3 });
  store.setState({ count: 4 });
  expect([...local]).toEqual([[KEY, "4"]]);
});

test("reading what was kept writes nothing", () => {
  local.set(KEY, " 3 ");
  expect(counter().getState()).toEqual({ count: 3 });
  expect(local.get(KEY)).toBe(" 3 ");
});

test("what is written as nothing is removed", () => {
  local.set(KEY, "3");
  counter().setState({ count: 0 });
  expect(local.size).toBe(0);
});

test.each(["{", '"three"', ""])("what cannot be read, %o, is as good as not there", (kept) => {
  local.set(KEY, kept);
  expect(counter().getState()).toEqual({ count: 0 });
});

test("the storage of the tab is apart from that of the browser", () => {
  counter(browserStorage(written, "session")).setState({ count: 2 });
  expect([...session]).toEqual([[KEY, "2"]]);
  expect(local.size).toBe(0);
});

test("where the browser keeps nothing the state lives as long as the page", () => {
  const refuse = () => {
    throw new Error("no storage");
  };
  vi.stubGlobal("localStorage", { getItem: refuse, setItem: refuse, removeItem: refuse });
  const store = counter();
  store.setState({ count: 5 });
  expect(store.getState()).toEqual({ count: 5 });
});

test("written later, many changes are written once, with the last of them", () => {
  const store = counter(later(browserStorage(written), 200));
  store.setState({ count: 1 });
  vi.advanceTimersByTime(150);
  store.setState({ count: 2 });
  expect(local.size).toBe(0);
  vi.advanceTimersByTime(50);
  expect(local.get(KEY)).toBe("2");
});

test("what waits to be written is written when the page is left, and not once it is removed", () => {
  const storage = later(browserStorage(written), 200);
  const store = counter(storage);
  store.setState({ count: 1 });
  for (const leave of left) leave();
  expect(local.get(KEY)).toBe("1");
  store.setState({ count: 2 });
  storage.removeItem(KEY);
  vi.advanceTimersByTime(200);
  expect(local.size).toBe(0);
});

/** Another tab keeps a text under the key. */
function keptElsewhere(text: string, storageArea: unknown = localStorage) {
  local.set(KEY, text);
  for (const listener of elsewhere) listener({ key: KEY, newValue: text, storageArea });
}

test("what another tab keeps is followed, and not kept again", () => {
  const store = keptStore(KEY, { count: 1 }, browserStorage(written), (own, other) => ({
    count: own.count + other.count,
  }));
  keptElsewhere("5");
  expect(store.getState()).toEqual({ count: 6 });
  expect(local.get(KEY)).toBe("5");
  keptElsewhere("no number");
  keptElsewhere("7", sessionStorage);
  expect(store.getState()).toEqual({ count: 6 });
  store.setState({ count: 8 });
  expect(local.get(KEY)).toBe("8");
});

test("what waited to be kept is let go when another tab has kept something", () => {
  const waiting = later(browserStorage(written), 200);
  const store = keptStore(KEY, { count: 1 }, waiting, (_, other) => other);
  store.setState({ count: 2 });
  keptElsewhere("5");
  vi.advanceTimersByTime(500);
  expect(local.get(KEY)).toBe("5");
  expect(store.getState()).toEqual({ count: 5 });
});
