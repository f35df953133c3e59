import type { Amendment } from "@cokdyby/engine";
import { draftStore } from "./draft-store.ts";

const KEPT = "cokdyby.draft.sound";
let sound: Amendment | undefined = recall();

function recall(): Amendment | undefined {
  try {
    const kept = JSON.parse(localStorage.getItem(KEPT) ?? "null");
    return Array.isArray(kept?.changes) ? kept : undefined;
  } catch {
    return undefined;
  }
}

/** The last amendment that could be read from the draft's own text. */
export function lastSound(): Amendment | undefined {
  return sound;
}

/** Keeps it beside the draft. @param next nothing: the text that it was read from is gone */
export function keepSound(next: Amendment | undefined): void {
  if (next === sound) return;
  sound = next;
  try {
    if (next === undefined) localStorage.removeItem(KEPT);
    else localStorage.setItem(KEPT, JSON.stringify(next));
  } catch {
    // a browser that keeps nothing, or has no room: it lives as long as the page
  }
}

draftStore.whenReplaced(() => keepSound(undefined));
