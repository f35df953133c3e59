import type { FileInput } from "@cokdyby/engine/file";
import { useSyncExternalStore } from "react";
import { caseStore } from "../../case/case-store.ts";
import { isRecord } from "../../store/is-record.ts";
import { browserStorage, keptStore } from "../../store/kept-store.ts";
import { begin, follow, type History } from "../../undo/history.ts";
import { stepsOf, type Undoable } from "../../undo/step-store.ts";

/** A case file as it is worked on, with what no task ever gets. */
export interface WorkedFile {
  readonly file: FileInput;
  readonly story: string;
  /** The number of the file and who made the note, as they stand on it. */
  readonly reference: string;
  readonly author: string;
  /** Acts that were proposed and did not happen, see `ProposedActs`. */
  readonly dismissed?: readonly string[];
}

/** The files of this browser, by a name that is shown nowhere, and the one that is open. */
export interface OwnFiles {
  readonly open: string;
  readonly files: Readonly<Record<string, WorkedFile>>;
}

export const EMPTY: WorkedFile = {
  file: { file: 1, persons: {}, items: {}, acts: {}, states: {} },
  story: "",
  reference: "",
  author: "",
};
const NONE: OwnFiles = { open: "", files: {} };

// forgotten together with the case: whatever is kept under a name that begins with its own
const KEY = "cokdyby.case-file";
/** Of what is kept: an older shape held one file; others are let go, never guessed at. */
const SHAPE = 2;

const steps = stepsOf(
  keptStore<History<OwnFiles>>(
    KEY,
    begin(NONE),
    browserStorage({
      write: ({ now }) => JSON.stringify({ shape: SHAPE, ...now }),
      read: (text) => {
        const kept = JSON.parse(text);
        if (kept?.shape === 1) return begin({ open: "f1", files: { f1: worked(kept) } });
        if (kept?.shape !== SHAPE) return undefined;
        const files = Object.entries(kept.files as Record<string, WorkedFile>);
        return begin({
          open: String(kept.open),
          files: Object.fromEntries(files.map(([id, each]) => [id, worked(each)])),
        });
      },
    }),
    // the file that is open here stays so
    (own, other) => follow(own, { ...other, now: { ...other.now, open: openIn(own, other) } }),
  ),
);
const { subscribe, steps: count, stepsAhead, undo, redo } = steps;

/** The own case files, kept in the browser's local storage. Every change can be undone. */
export const fileStore = {
  ...({ subscribe, steps: count, stepsAhead, undo, redo } satisfies Undoable),
  own: steps.now,
  now: (): WorkedFile => opened(steps.now()),
  /** Changes the open file; where none is, a new one. @param about changes of the same thing in quick succession are one step */
  change: (make: (now: WorkedFile) => WorkedFile, about?: string): void =>
    steps.change(
      (own) => {
        const id = Object.hasOwn(own.files, own.open) ? own.open : nextName(own);
        return { open: id, files: { ...own.files, [id]: make(opened(own)) } };
      },
      about === undefined ? undefined : `${steps.now().open} ${about}`,
    ),
  edit: (make: (file: FileInput) => FileInput, about?: string): void =>
    fileStore.change((now) => ({ ...now, file: make(now.file) }), about),
  /** Puts one more file beside the others and opens it; an open one of which nothing is said gives way. */
  add: (added: WorkedFile): void =>
    steps.change((own) => {
      const id = nextName(own);
      const files = isBlank(opened(own)) ? without(own.files, own.open) : own.files;
      return { open: id, files: { ...files, [id]: added } };
    }),
  /** Opens another file, which changes nothing in it. */
  open: (id: string): void =>
    steps.rewrite((own) => (own.open === id ? own : { ...own, open: id })),
  rename: (id: string, title: string): void =>
    steps.change((own) => {
      const renamed = own.files[id];
      if (renamed === undefined) return own;
      const { title: _, ...file } = renamed.file;
      const named = title === "" ? file : { ...file, title };
      return { ...own, files: { ...own.files, [id]: { ...renamed, file: named } } };
    }, `${id} title`),
  remove: (id: string): void =>
    steps.change((own) => {
      const files = without(own.files, id);
      return { open: own.open === id ? (Object.keys(files).at(-1) ?? "") : own.open, files };
    }),
};
caseStore.whenCleared(() => steps.begin(NONE));

/** The file that is open, or one of which nothing is said. */
export function useFile(): WorkedFile {
  return useSyncExternalStore(subscribe, fileStore.now);
}

export function useOwnFiles(): OwnFiles {
  return useSyncExternalStore(subscribe, steps.now);
}

/** Whether nothing was said yet. */
export function isBlank({ file, story, reference }: WorkedFile): boolean {
  const { title, persons, items, acts, states } = file;
  const parts = [persons, items, acts, states].flatMap((part) => Object.keys(part ?? {}));
  return title === undefined && parts.length === 0 && story === "" && reference === "";
}

function openIn({ now }: History<OwnFiles>, other: History<OwnFiles>): string {
  return Object.hasOwn(other.now.files, now.open) ? now.open : other.now.open;
}

function opened({ open, files }: OwnFiles): WorkedFile {
  return files[open] ?? EMPTY;
}

function without(files: OwnFiles["files"], id: string): OwnFiles["files"] {
  const { [id]: _, ...others } = files;
  return others;
}

function nextName({ files }: OwnFiles): string {
  const taken = Object.keys(files).map((id) => Number(id.slice(1)));
  return `f${Math.max(0, ...taken) + 1}`;
}

/** One kept file. @throws where it is none */
function worked({ file, story, reference, author, dismissed }: Partial<WorkedFile>): WorkedFile {
  const { persons = {}, items = {}, acts = {}, states = {} } = file ?? {};
  if (file?.file !== 1 || ![persons, items, acts, states].every(isRecord))
    throw new Error("no case file");
  const text = (each: unknown) => String(each ?? "");
  return {
    file: { ...EMPTY.file, ...file },
    story: text(story),
    reference: text(reference),
    author: text(author),
    ...(Array.isArray(dismissed) ? { dismissed: dismissed.map(text) } : {}),
  };
}
