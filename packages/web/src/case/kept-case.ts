import { browserStorage, later } from "../store/kept-store.ts";
import { begin, type History } from "../undo/history.ts";
import { type Case, caseOf } from "./case.ts";

export const CASE_KEY = "cokdyby.case";
/** Of what is kept: older shapes are let go, never guessed at. */
const SHAPE = 1;

/** What follows from a change is shown first; it is kept so long after it, in milliseconds. */
const AFTER = 200;

/** Keeps the case and its steps, so that nothing is lost on a reload. It stays in this browser. */
export const caseStorage = later<History<Case>>(
  browserStorage({
    write: ({ past, now, future }) => JSON.stringify({ shape: SHAPE, past, now, future }),
    read: (text) => {
      const kept = JSON.parse(text);
      if (kept?.shape !== SHAPE || typeof kept.now?.facts !== "object") return undefined;
      return { ...begin(caseOf(kept.now)), past: kept.past ?? [], future: kept.future ?? [] };
    },
  }),
  AFTER,
);

/** Removes the case and whatever else is kept under a name that begins with its own. */
export function forget(): void {
  caseStorage.removeItem(CASE_KEY);
  try {
    for (const name of Object.keys(localStorage)) {
      if (name.startsWith(CASE_KEY)) localStorage.removeItem(name);
    }
  } catch {
    // nothing was kept
  }
}
