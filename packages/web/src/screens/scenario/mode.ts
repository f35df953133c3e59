import { useSyncExternalStore } from "react";
import { caseStore } from "../../case/case-store.ts";

/** How questions are answered: from the list of all, or one at a time. */
export type Mode = "all" | "ask";

/** Erased together with the case, since it begins with its name. */
const KEPT = "cokdyby.case.mode";
const listeners = new Set<() => void>();
let mode: Mode = kept();

function kept(): Mode {
  try {
    return localStorage.getItem(KEPT) === "ask" ? "ask" : "all";
  } catch {
    return "all";
  }
}

/** Answers are given in this way from now on, on return from another screen and after a reload too. */
export function setMode(next: Mode): void {
  mode = next;
  try {
    if (next === "all") localStorage.removeItem(KEPT);
    else localStorage.setItem(KEPT, next);
  } catch {
    // a browser that keeps nothing: it holds as long as the page
  }
  for (const listener of listeners) listener();
}

caseStore.whenCleared(() => setMode("all"));

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function useMode(): Mode {
  return useSyncExternalStore(subscribe, () => mode);
}
