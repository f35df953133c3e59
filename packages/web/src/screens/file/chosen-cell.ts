import type { EvaluateFileAnswer } from "@cokdyby/api/operations/evaluate-file";
import { createStore, useStore } from "zustand";
import type { FileGuidance, ToldAct } from "../../worker/file-guidance.ts";

export type FileCell = EvaluateFileAnswer["cells"][number];

/** In the order in which they are looked at first. */
const STATUSES = ["yes", "contested", "unknown", "no"] as const;

const store = createStore<{ readonly name?: string }>(() => ({}));

/** Names a cell among those of its file: who acts in which act, towards whom. */
export function nameOfCell({ act, actor, shown, recipient }: FileCell): string {
  // no id has a blank in it
  return [act, actor, shown, recipient].join(" ");
}

/** What is told of a cell; nothing before it is worked out, and of whoever is not named. */
export function toldOf(
  { act, actor, shown, recipient }: Pick<FileCell, "act" | "actor" | "shown" | "recipient">,
  guidance: FileGuidance,
): ToldAct | undefined {
  return guidance[actor ?? ""]?.acts.find(({ cells }) =>
    cells.some((of) => of.act === act && of.shown === shown && of.recipient === recipient),
  );
}

/** The act whose cell is looked at; nothing where none was chosen. */
export function useChosenAct(): string | undefined {
  return useStore(store, ({ name }) => name?.split(" ")[0]);
}

/** The status of the outcome of a cell that is asked for first. */
export function statusOf({ findings }: FileCell, prosecution: string) {
  return findings[prosecution]?.status ?? "unknown";
}

/**
 * The cell of a file that is looked at, and how another one is chosen: it stays chosen on every page of the file.
 *
 * @returns nothing where there are no cells; where the one that was chosen went, the one that weighs most
 */
export function useChosenCell(
  cells: readonly FileCell[],
  prosecution: string,
): readonly [FileCell | undefined, (cell: FileCell) => void] {
  const name = useStore(store, (now) => now.name);
  const rank = (cell: FileCell) => STATUSES.indexOf(statusOf(cell, prosecution));
  const chosen =
    cells.find((cell) => nameOfCell(cell) === name) ??
    cells.toSorted((a, b) => rank(a) - rank(b))[0];
  return [chosen, (cell) => store.setState({ name: nameOfCell(cell) })];
}
