import { useStore } from "zustand";
import { browserStorage, keptStore } from "../../store/kept-store.ts";
import type { Attempt } from "./attempt/attempt.ts";
import type { Score } from "./attempt/score.ts";
import type { BranchRun } from "./branching/branch-run.ts";

/** What a learner did so far; it stays in this browser. */
export interface Progress {
  /** Worked case, or its twin → the go at it that is under way, or was committed last. */
  readonly attempts: Readonly<Record<string, Attempt>>;
  /** Worked case → how far its facts were asked for. */
  readonly runs: Readonly<Record<string, BranchRun>>;
  /** Worked case → the last score at the case itself. */
  readonly cases: Readonly<Record<string, Score>>;
  /** Worked case → the scores at its twins, one for each twin committed. */
  readonly twins: Readonly<Record<string, readonly Score[]>>;
}

const KEY = "cokdyby.exercise";
/** Of what is kept: older shapes are let go, never guessed at. */
const SHAPE = 2;
const NONE: Progress = { attempts: {}, runs: {}, cases: {}, twins: {} };

const store = keptStore<{ readonly progress: Progress }>(
  KEY,
  { progress: NONE },
  browserStorage({
    write: ({ progress }) =>
      progress === NONE ? undefined : JSON.stringify({ shape: SHAPE, progress }),
    read: (text) => {
      const kept = JSON.parse(text);
      return kept?.shape === SHAPE ? { progress: { ...NONE, ...kept.progress } } : undefined;
    },
  }),
);
const now = () => store.getState().progress;

/** @param name of the worked case */
export function attemptKey(name: string, isTwin: boolean): string {
  return isTwin ? `${name}/twin` : name;
}

function withAttempt(name: string, attempt: Attempt): Progress["attempts"] {
  return { ...now().attempts, [attemptKey(name, attempt.twin !== undefined)]: attempt };
}

/** The progress, kept in the browser's local storage. */
export const progressStore = {
  now,
  /** Keeps how far a go at a case has come. */
  attempt: (name: string, attempt: Attempt): void =>
    store.setState({ progress: { ...now(), attempts: withAttempt(name, attempt) } }),
  /** Keeps how far the facts of a case were asked for. */
  run: (name: string, run: BranchRun): void =>
    store.setState({ progress: { ...now(), runs: { ...now().runs, [name]: run } } }),
  /** Keeps a committed go and what it came to. */
  commit: (name: string, attempt: Attempt, score: Score): void => {
    const { runs, twins, cases } = now();
    const progress: Progress = {
      runs,
      attempts: withAttempt(name, { ...attempt, committed: true }),
      ...(attempt.twin === undefined
        ? { cases: { ...cases, [name]: score }, twins }
        : { cases, twins: { ...twins, [name]: [...(twins[name] ?? []), score] } }),
    };
    store.setState({ progress });
  },
  /** Removes everything from this browser. */
  reset: (): void => store.setState({ progress: NONE }),
};

export function useProgress(): Progress {
  return useStore(store, ({ progress }) => progress);
}
