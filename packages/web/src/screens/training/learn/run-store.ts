import { useStore } from "zustand";
import { browserStorage, keptStore } from "../../../store/kept-store.ts";
import type { BranchRun } from "../../exercise/branching/branch-run.ts";
import type { Run } from "./run.ts";

/** What a learner worked on in this browser. */
export interface Runs {
  /** The id of the set that is shown; empty: none. */
  readonly open: string;
  /** The one worked on last first; each set once. */
  readonly runs: readonly Run[];
  /** Worked case → the exercise on it. */
  readonly cases: Readonly<Record<string, Run>>;
  /** Worked case → how far its facts were asked for. */
  readonly asked: Readonly<Record<string, BranchRun>>;
}

const KEY = "cokdyby.training.runs";
/** Of what is kept: older shapes are let go, never guessed at. */
const SHAPE = 1;
/** So many sets are kept. */
const MOST = 10;
const NONE: Runs = { open: "", runs: [], cases: {}, asked: {} };

const store = keptStore<Runs>(
  KEY,
  NONE,
  browserStorage({
    write: (runs) => (runs === NONE ? undefined : JSON.stringify({ shape: SHAPE, ...runs })),
    read: (text) => {
      const { shape, ...kept } = JSON.parse(text);
      return shape === SHAPE ? { ...NONE, ...kept } : undefined;
    },
  }),
);

/** What learners did, kept in the browser's local storage. */
export const runStore = {
  now: (): Runs => store.getState(),
  /** Keeps how far a run has come, and shows it. */
  keep: (run: Run): void =>
    store.setState(({ runs, cases }) =>
      run.about === undefined
        ? {
            open: run.set.set,
            runs: [run, ...runs.filter(({ set }) => set.set !== run.set.set)].slice(0, MOST),
          }
        : { cases: { ...cases, [run.about]: run } },
    ),
  /** Keeps how far the facts of a worked case were asked for. */
  keepAsked: (name: string, run: BranchRun): void =>
    store.setState(({ asked }) => ({ asked: { ...asked, [name]: run } })),
  open: (set: string): void => store.setState({ open: set }),
  close: (): void => store.setState({ open: "" }),
  remove: (id: string): void =>
    store.setState(({ runs }) => ({ runs: runs.filter(({ set }) => set.set !== id) })),
  /** Lets the exercise on a worked case begin anew. */
  removeCase: (name: string): void =>
    store.setState(({ cases: { [name]: _, ...cases } }) => ({ cases })),
  /** Removes what was done on worked cases. */
  removeCases: (): void => store.setState({ cases: {}, asked: {} }),
};

export function useRuns(): Runs {
  return useStore(store);
}
