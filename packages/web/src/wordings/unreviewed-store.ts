import type { UnreviewedChange } from "@cokdyby/api";
import { browserStorage, keptStore } from "../store/kept-store.ts";

/** Which changes of the wordings in this browser are open. */
export interface Unreviewed {
  /** The law and the pins that they were looked for with; left out where no wording is kept. */
  readonly of?: string;
  readonly changes: readonly UnreviewedChange[];
}

export const NOTHING_KEPT: Unreviewed = { changes: [] };

/** Something is kept, and what is open of it is not known. */
export const LOOK_AGAIN: Unreviewed = { of: "", changes: [] };

/** Kept beside the wordings, so that the case screen need not read them. */
export const unreviewedStore = keptStore<Unreviewed>(
  "cokdyby.unreviewed",
  NOTHING_KEPT,
  browserStorage({
    write: (state) => (state.of === undefined ? undefined : JSON.stringify(state)),
    // what cannot be read is looked for once more
    read: (kept) => readState(kept) ?? LOOK_AGAIN,
  }),
);

function readState(kept: string): Unreviewed | undefined {
  try {
    const { of, changes }: Unreviewed = JSON.parse(kept);
    return typeof of === "string" && Array.isArray(changes) ? { of, changes } : undefined;
  } catch {
    return undefined;
  }
}
