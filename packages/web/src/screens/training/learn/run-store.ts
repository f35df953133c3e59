import { useStore } from "zustand";
import { browserStorage, keptStore } from "../../../store/kept-store.ts";
import type { Run } from "./run.ts";

/** The sets that a learner worked on in this browser. */
export interface Runs {
  /** The id of the set that is shown; empty: none. */
  readonly open: string;
  /** The one worked on last first; each set once. */
  readonly runs: readonly Run[];
}

const KEY = "cokdyby.training.runs";
/** Of what is kept: older shapes are let go, never guessed at. */
const SHAPE = 1;
/** So many are kept. */
const MOST = 10;
const NONE: Runs = { open: "", runs: [] };

const store = keptStore<Runs>(
  KEY,
  NONE,
  browserStorage({
    write: (runs) => (runs === NONE ? undefined : JSON.stringify({ shape: SHAPE, ...runs })),
    read: (text) => {
      const { shape, ...kept } = JSON.parse(text);
      return shape === SHAPE ? kept : undefined;
    },
  }),
);

/** What learners did, kept in the browser's local storage. */
export const runStore = {
  now: (): Runs => store.getState(),
  /** Keeps how far a run has come, and shows it. */
  keep: (run: Run): void =>
    store.setState(({ runs }) => ({
      open: run.set.set,
      runs: [run, ...runs.filter(({ set }) => set.set !== run.set.set)].slice(0, MOST),
    })),
  open: (set: string): void => store.setState({ open: set }),
  close: (): void => store.setState({ open: "" }),
  remove: (id: string): void =>
    store.setState(({ runs }) => ({ runs: runs.filter(({ set }) => set.set !== id) })),
};

export function useRuns(): Runs {
  return useStore(store);
}
