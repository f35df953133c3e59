import { isRecord } from "../store/is-record.ts";
import { browserStorage, type Keeping, later } from "../store/kept-store.ts";
import { begin, type History } from "../undo/history.ts";
import { type Case, caseOf } from "./case.ts";

export const CASE_KEY = "cokdyby.case";
/** Of what is kept: older shapes are let go, never guessed at. */
const SHAPE = 1;

/** What follows from a change is shown first; it is kept so long after it, in milliseconds. */
const AFTER = 200;

function storageIn(keeping: Keeping) {
  return browserStorage<History<Case>>(
    {
      write: ({ past, now, future }) => JSON.stringify({ shape: SHAPE, past, now, future }),
      read: (text) => {
        const kept = JSON.parse(text);
        if (kept?.shape !== SHAPE || !isCase(kept.now)) return undefined;
        const cases = (list: unknown) => (Array.isArray(list) ? list.filter(isCase) : []);
        return { ...begin(caseOf(kept.now)), past: cases(kept.past), future: cases(kept.future) };
      },
    },
    keeping,
  );
}

/** Whether what was kept looks like a case: what does not is let go, or no screen could show it. */
function isCase(kept: unknown): kept is Case {
  if (!isRecord(kept) || !isRecord(kept.facts)) return false;
  const { readings = {}, amendments = [], unobtainable = [] } = kept;
  return isRecord(readings) && Array.isArray(amendments) && Array.isArray(unobtainable);
}

const ofTab = storageIn("session");

/** Whether this tab has a case of its own, beside the one that the browser keeps. */
export const isBeside = ofTab.getItem(CASE_KEY) !== null;

/** Keeps the case and its steps, so that nothing is lost on a reload. It stays in this browser. */
export const caseStorage = later<History<Case>>(isBeside ? ofTab : storageIn("local"), AFTER);

/**
 * Gives a case to a tab that is opened meanwhile, which begins with what this one has; this one keeps what it had.
 *
 * @param open opens the tab
 */
export function giveToTab<Opened>(given: Case, open: () => Opened): Opened {
  const own = ofTab.getItem(CASE_KEY);
  ofTab.setItem(CASE_KEY, { state: begin(given) });
  try {
    return open();
  } finally {
    if (own === null) ofTab.removeItem(CASE_KEY);
    else ofTab.setItem(CASE_KEY, own);
  }
}

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
