import { today } from "@cokdyby/api";
import { useStore } from "zustand";
import { browserStorage, keptStore } from "../../store/kept-store.ts";

/** Nothing: today. */
interface Chosen {
  readonly day: string | undefined;
}

const store = keptStore<Chosen>(
  "cokdyby.law.day",
  { day: undefined },
  browserStorage({ write: ({ day }) => day, read: (day) => ({ day }) }, "session"),
);

/** Shows the law of another day. @param day nothing: today */
export function chooseLawDay(day: string | undefined): void {
  store.setState({ day });
}

/** The day whose law is read, `YYYY-MM-DD`; it has nothing to do with the case that is worked on. */
export function useLawDay(): { readonly day: string; readonly isToday: boolean } {
  const day = useStore(store, (chosen) => chosen.day);
  return { day: day ?? today(), isToday: day === undefined };
}
