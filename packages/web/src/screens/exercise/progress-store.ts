import { useSyncExternalStore } from "react";
import type { Attempt } from "./attempt/attempt.ts";
import type { Score } from "./grounds/score.ts";

/** What a learner did so far; it stays in this browser. */
export interface Progress {
  /** Worked case, or its twin → the go at it that is under way, or was committed last. */
  readonly attempts: Readonly<Record<string, Attempt>>;
  /** Worked case → the last score at the case itself. */
  readonly cases: Readonly<Record<string, Score>>;
  /** Worked case → the scores at its twins, one for each twin committed. */
  readonly twins: Readonly<Record<string, readonly Score[]>>;
}

const KEY = "cokdyby.exercise";
/** Of what is kept: older shapes are let go, never guessed at. */
const SHAPE = 1;
const NONE: Progress = { attempts: {}, cases: {}, twins: {} };

const listeners = new Set<() => void>();
let progress: Progress = recall();

function recall(): Progress {
  try {
    const kept = JSON.parse(localStorage.getItem(KEY) ?? "null");
    return kept?.shape === SHAPE ? { ...NONE, ...kept.progress } : NONE;
  } catch {
    return NONE;
  }
}

function set(next: Progress): void {
  progress = next;
  try {
    if (next === NONE) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, JSON.stringify({ shape: SHAPE, progress: next }));
  } catch {
    // a browser that keeps nothing: progress lives as long as the page
  }
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** @param name of the worked case */
export function attemptKey(name: string, isTwin: boolean): string {
  return isTwin ? `${name}/twin` : name;
}

function withAttempt(name: string, attempt: Attempt): Progress["attempts"] {
  return { ...progress.attempts, [attemptKey(name, attempt.twin !== undefined)]: attempt };
}

/** The progress, kept in the browser's local storage. */
export const progressStore = {
  now: (): Progress => progress,
  /** Keeps how far a go at a case has come. */
  attempt: (name: string, attempt: Attempt): void =>
    set({ ...progress, attempts: withAttempt(name, attempt) }),
  /** Keeps a committed go and what it came to. */
  commit: (name: string, attempt: Attempt, score: Score): void => {
    const { twins, cases } = progress;
    set({
      attempts: withAttempt(name, { ...attempt, committed: true }),
      ...(attempt.twin === undefined
        ? { cases: { ...cases, [name]: score }, twins }
        : { cases, twins: { ...twins, [name]: [...(twins[name] ?? []), score] } }),
    });
  },
  /** Removes everything from this browser. */
  reset: (): void => set(NONE),
};

export function useProgress(): Progress {
  return useSyncExternalStore(subscribe, () => progress);
}
