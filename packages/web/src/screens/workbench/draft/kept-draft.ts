import type { StorageValue } from "zustand/middleware";
import { browserStorage, type KeptStorage, keptStore } from "../../../store/kept-store.ts";
import { begin, type History } from "../../../undo/history.ts";
import { BLANK_DRAFT, type Draft, draftOf } from "./draft.ts";

export const DRAFT_KEY = "cokdyby.draft";
/** The steps to it, apart: they may be many, and the draft must not be lost for want of room. */
const STEPS = "cokdyby.draft.steps";

const draft = browserStorage<{ readonly now: Draft }>({
  write: ({ now }) => JSON.stringify(now),
  read: (text) => ({ now: draftOf(JSON.parse(text)) }),
});
const steps = browserStorage<History<Draft>>({
  write: ({ past, now, future }) => JSON.stringify({ past, now, future }),
  read: (text) => {
    const kept = JSON.parse(text);
    const drafts = (list: unknown) => (Array.isArray(list) ? list.map(draftOf) : []);
    return { past: drafts(kept.past), now: draftOf(kept.now), future: drafts(kept.future) };
  },
});
/** Of each draft, by its id on the server, the version there that the one here goes on from. */
export const versions = keptStore<Readonly<Record<string, number>>>(
  "cokdyby.draft.versions",
  {},
  browserStorage({
    write: (now) => (Object.keys(now).length === 0 ? undefined : JSON.stringify(now)),
    read: (text) => JSON.parse(text),
  }),
);
let last: StorageValue<History<Draft>> | undefined;
addEventListener("pagehide", () => {
  if (last !== undefined) steps.setItem(STEPS, last);
});

/** Keeps the draft at once, and its steps when the page is left. It stays in this browser. */
export const draftStorage: KeptStorage<History<Draft>> = {
  /** Steps that lead elsewhere are let go. */
  getItem: (key) => {
    const now = draft.getItem(key)?.state.now ?? BLANK_DRAFT;
    const history = steps.getItem(STEPS)?.state ?? begin(BLANK_DRAFT);
    const isOfDraft = JSON.stringify(history.now) === JSON.stringify(now);
    return { state: isOfDraft ? history : begin(now) };
  },
  setItem: (key, value) => {
    last = value;
    draft.setItem(key, value);
  },
  removeItem: (key) => {
    last = undefined;
    draft.removeItem(key);
    steps.removeItem(STEPS);
    versions.setState({}, true);
  },
};
