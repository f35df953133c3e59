import {
  EMPTY_PRACTICE,
  type Item,
  type Marks,
  merged,
  type Practice,
  practised,
  withItems,
  withoutItem,
} from "@cokdyby/training";
import { useStore } from "zustand";
import { browserStorage, keptStore } from "../../../store/kept-store.ts";

const KEY = "cokdyby.training.practice";
/** Of what is kept: older shapes are let go, never guessed at. */
const SHAPE = 1;

const store = keptStore<{ readonly practice: Practice }>(
  KEY,
  { practice: EMPTY_PRACTICE },
  browserStorage({
    write: ({ practice }) =>
      practice === EMPTY_PRACTICE ? undefined : JSON.stringify({ shape: SHAPE, practice }),
    read: (text) => {
      const kept = JSON.parse(text);
      return kept?.shape === SHAPE ? { practice: kept.practice } : undefined;
    },
  }),
);

const now = (): string => new Date().toISOString();
const change = (next: (practice: Practice) => Practice): void =>
  store.setState(({ practice }) => ({ practice: next(practice) }));

/** One's own practice, kept in the browser's local storage. */
export const practiceStore = {
  add: (items: readonly Item[]): void => change((before) => withItems(before, items, now())),
  remove: (item: string): void => change((before) => withoutItem(before, item)),
  /** Puts down what an answer came to. */
  answer: (item: string, marks: Marks): void =>
    change((before) => practised(before, item, marks, now())),
  /** Adds what a file holds; of an item in both the later answer counts. */
  take: (read: Practice): void => change((before) => merged(before, read)),
  /** Removes everything from this browser. */
  reset: (): void => store.setState({ practice: EMPTY_PRACTICE }),
};

export function usePractice(): Practice {
  return useStore(store, ({ practice }) => practice);
}
