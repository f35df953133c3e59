import type { Choices, TrainingSet } from "@cokdyby/training";
import { useStore } from "zustand";
import { browserStorage, keptStore } from "../../../store/kept-store.ts";
import type { Undoable } from "../../../undo/step-store.ts";
import type { SetRecipe } from "../../../worker/training-tasks.ts";

/** A set as a trainer works on it. */
export interface OwnSet {
  /** What the trainer calls it; may be empty. */
  readonly name: string;
  /** What it was made from; nothing where it came as a file that no recipe makes. */
  readonly recipe?: SetRecipe;
  readonly set: TrainingSet;
}

/** What the trainer's screen keeps in this browser. */
export interface OwnSets {
  /** The choices as they stand in the form; the law date is today until another is chosen; empty: none. */
  readonly choices: Omit<Choices, "on"> & { readonly on?: string };
  readonly name: string;
  /** The set that is shown. */
  readonly shown?: OwnSet;
  /** Sets that were saved, the newest first; each has its id once. */
  readonly saved: readonly OwnSet[];
}

const KEY = "cokdyby.training.sets";
/** Of what is kept: older shapes are let go, never guessed at. */
const SHAPE = 1;
const FIRST: OwnSets = {
  choices: { topics: [], levels: [], readings: {}, number: 8, seed: "1" },
  name: "",
  saved: [],
};

const store = keptStore<OwnSets>(
  KEY,
  FIRST,
  browserStorage({
    write: (own) => JSON.stringify({ shape: SHAPE, own }),
    read: (text) => {
      const kept = JSON.parse(text);
      return kept?.shape === SHAPE ? { ...FIRST, ...kept.own } : undefined;
    },
  }),
);

/** The sets of a trainer, kept in the browser's local storage. */
export const ownSets = {
  now: (): OwnSets => store.getState(),
  choose: (choices: Partial<OwnSets["choices"]>): void =>
    store.setState(({ choices: before }) => ({ choices: { ...before, ...choices } })),
  rename: (name: string): void =>
    store.setState(({ shown }) => ({
      name,
      ...(shown === undefined ? {} : { shown: { ...shown, name } }),
    })),
  /** Shows a set, and puts what it was made from into the form. */
  show: (shown: OwnSet): void =>
    store.setState({ shown, name: shown.name, choices: shown.set.choices }),
  /** Shows no set. */
  close: (): void => store.setState((own) => without(own), true),
  /** Keeps the set that is shown. */
  save: (): void =>
    store.setState(({ shown, saved }) =>
      shown === undefined ? {} : { saved: [shown, ...others(saved, shown.set.set)] },
    ),
  /** @returns what puts it back where it was */
  remove: (id: string): Pick<Undoable, "undo"> => {
    const { saved } = store.getState();
    store.setState({ saved: others(saved, id) });
    return { undo: () => store.setState({ saved }) };
  },
};

export function useOwnSets(): OwnSets {
  return useStore(store);
}

function without({ shown: _, ...rest }: OwnSets): OwnSets {
  return rest;
}

function others(saved: readonly OwnSet[], id: string): readonly OwnSet[] {
  return saved.filter(({ set }) => set.set !== id);
}
