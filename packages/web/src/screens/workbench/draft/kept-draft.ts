import { begin, type History } from "../../../undo/history.ts";
import { type Draft, draftOf } from "./draft.ts";

const KEPT = "cokdyby.draft";
/** The steps to it, apart: they may be many, and the draft must not be lost for want of room. */
const STEPS = "cokdyby.draft.steps";

let last: History<Draft> | undefined;

/** Keeps the draft at once, and its steps when the page is left. It stays in this browser. */
export function keepDraft(history: History<Draft>): void {
  last = history;
  write(KEPT, history.now);
}

addEventListener("pagehide", () => {
  if (last !== undefined) write(STEPS, { past: last.past, now: last.now, future: last.future });
});

function write(key: string, value: unknown): void {
  try {
    localStorage.setItem(key, JSON.stringify(value));
  } catch {
    // a browser that keeps nothing, or has no room: the draft lives as long as the page
  }
}

/** What was kept; a blank draft where there is none. Steps that lead elsewhere are let go. */
export function recallDraft(): History<Draft> {
  const now = draftOf(read(KEPT));
  const steps = read(STEPS) as Partial<History<unknown>> | null;
  if (steps === null || JSON.stringify(draftOf(steps.now)) !== JSON.stringify(now))
    return begin(now);
  const drafts = (list: unknown) => (Array.isArray(list) ? list.map(draftOf) : []);
  return { past: drafts(steps.past), now, future: drafts(steps.future) };
}

function read(key: string): unknown {
  try {
    return JSON.parse(localStorage.getItem(key) ?? "null");
  } catch {
    return null;
  }
}

export function forgetDraft(): void {
  last = undefined;
  try {
    localStorage.removeItem(KEPT);
    localStorage.removeItem(STEPS);
  } catch {
    // nothing was kept
  }
}
