import type { FileInput } from "@cokdyby/engine";
import { useSyncExternalStore } from "react";
import { caseStore } from "../../case/case-store.ts";
import { begin, type History } from "../../undo/history.ts";
import { stepStore } from "../../undo/step-store.ts";

/** A case file as it is worked on, with the notes that no task ever gets. */
export interface WorkedFile {
  readonly file: FileInput;
  readonly story: string;
}

export const EMPTY: WorkedFile = {
  file: { file: 1, persons: {}, items: {}, acts: {}, states: {} },
  story: "",
};

// forgotten together with the case: whatever is kept under a name that begins with its own
const KEY = "cokdyby.case-file";
/** Of what is kept: older shapes are let go, never guessed at. */
const SHAPE = 1;

const steps = stepStore<WorkedFile>(recall() ?? begin(EMPTY), keep);

/** The one case file that is worked on, kept in the browser's local storage. Every change can be undone. */
export const fileStore = {
  ...steps,
  /** @param about changes of the same member in quick succession are one step */
  edit: (make: (file: FileInput) => FileInput, about?: string): void =>
    steps.change((now) => ({ ...now, file: make(now.file) }), about),
};
caseStore.whenCleared(() => steps.begin(EMPTY));

export function useFile(): WorkedFile {
  return useSyncExternalStore(steps.subscribe, steps.now);
}

function keep({ now }: History<WorkedFile>): void {
  try {
    localStorage.setItem(KEY, JSON.stringify({ shape: SHAPE, ...now }));
  } catch {
    // a browser that keeps nothing, or has no room: the file lives as long as the page
  }
}

function recall(): History<WorkedFile> | undefined {
  try {
    const kept = JSON.parse(localStorage.getItem(KEY) ?? "null");
    if (kept?.shape !== SHAPE || kept.file?.file !== 1) return undefined;
    return begin({ file: kept.file, story: String(kept.story ?? "") });
  } catch {
    return undefined;
  }
}
