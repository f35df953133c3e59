import { useStore } from "zustand";
import { caseStore } from "../../case/case-store.ts";
import { browserStorage, keptStore } from "../../store/kept-store.ts";

/** How questions are answered: from the list of all, or one at a time. */
export type Mode = "all" | "ask";

const store = keptStore<{ readonly mode: Mode }>(
  // erased together with the case, since it begins with its name
  "cokdyby.case.mode",
  { mode: "all" },
  browserStorage({
    write: ({ mode }) => (mode === "all" ? undefined : mode),
    read: (kept) => ({ mode: kept === "ask" ? "ask" : "all" }),
  }),
);

/** Answers are given in this way from now on, on return from another screen and after a reload too. */
export function setMode(mode: Mode): void {
  store.setState({ mode });
}

caseStore.whenCleared(() => setMode("all"));

export function useMode(): Mode {
  return useStore(store, ({ mode }) => mode);
}
