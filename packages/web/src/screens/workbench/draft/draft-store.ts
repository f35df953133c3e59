import { useSyncExternalStore } from "react";
import { BLANK_DRAFT, type Draft, draftOf } from "./draft.ts";

const KEPT = "cokdyby.draft";
const listeners = new Set<() => void>();
let draft: Draft = recall();

function recall(): Draft {
  try {
    return draftOf(JSON.parse(localStorage.getItem(KEPT) ?? "null"));
  } catch {
    return BLANK_DRAFT;
  }
}

function set(next: Draft): void {
  draft = next;
  try {
    if (next === BLANK_DRAFT) localStorage.removeItem(KEPT);
    else localStorage.setItem(KEPT, JSON.stringify(next));
  } catch {
    // a browser that keeps nothing, or has no room: the draft lives as long as the page
  }
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The one draft that is worked on, kept in the browser's local storage beside the case. */
export const draftStore = {
  now: (): Draft => draft,
  change: (changes: Partial<Draft>): void => set({ ...draft, ...changes }),
  /** @param on nothing: today */
  day: (on: string | undefined): void => {
    const { on: _, ...rest } = draft;
    set(on === undefined ? rest : { ...rest, on });
  },
  open: (opened: Draft): void => set(opened),
  /** Removes the draft from this browser. */
  clear: (): void => set(BLANK_DRAFT),
};

export function useDraft(): Draft {
  return useSyncExternalStore(subscribe, () => draft);
}
