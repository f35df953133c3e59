import { begin, type History } from "../undo/history.ts";
import { type Case, caseOf } from "./case.ts";

const KEY = "cokdyby.case";
/** Of what is kept: older shapes are let go, never guessed at. */
const SHAPE = 1;

/** What follows from a change is shown first; it is kept so long after it, in milliseconds. */
const AFTER = 200;
let waiting: History<Case> | undefined;

/** Keeps the case and its steps, so that nothing is lost on a reload. It stays in this browser. */
export function keep(history: History<Case>): void {
  if (waiting === undefined) setTimeout(write, AFTER);
  waiting = history;
}

addEventListener("pagehide", write);

function write(): void {
  if (waiting === undefined) return;
  const { past, now, future } = waiting;
  waiting = undefined;
  try {
    localStorage.setItem(KEY, JSON.stringify({ shape: SHAPE, past, now, future }));
  } catch {
    // a browser that keeps nothing, or has no room: the case lives as long as the page
  }
}

/** What was kept; nothing where there is none or it cannot be read. */
export function recall(): History<Case> | undefined {
  try {
    const kept = JSON.parse(localStorage.getItem(KEY) ?? "null");
    if (kept?.shape !== SHAPE || typeof kept.now?.facts !== "object") return undefined;
    return { ...begin(caseOf(kept.now)), past: kept.past ?? [], future: kept.future ?? [] };
  } catch {
    return undefined;
  }
}

/** Removes the case and whatever else is kept under a name that begins with its own. */
export function forget(): void {
  waiting = undefined;
  try {
    for (const name of Object.keys(localStorage)) {
      if (name.startsWith(KEY)) localStorage.removeItem(name);
    }
  } catch {
    // nothing was kept
  }
}
