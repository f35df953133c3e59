import { today } from "@cokdyby/api";
import { useSyncExternalStore } from "react";

const KEPT = "cokdyby.law.day";
const listeners = new Set<() => void>();
let chosen: string | undefined = kept();

function kept(): string | undefined {
  try {
    return sessionStorage.getItem(KEPT) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Shows the law of another day. @param day nothing: today */
export function chooseLawDay(day: string | undefined): void {
  chosen = day;
  try {
    if (day === undefined) sessionStorage.removeItem(KEPT);
    else sessionStorage.setItem(KEPT, day);
  } catch {
    // a browser that keeps nothing shows it until the page is loaded anew
  }
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The day whose law is read, `YYYY-MM-DD`; it has nothing to do with the case that is worked on. */
export function useLawDay(): { readonly day: string; readonly isToday: boolean } {
  const day = useSyncExternalStore(subscribe, () => chosen);
  return { day: day ?? today(), isToday: day === undefined };
}
