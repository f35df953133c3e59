import type { FileGuidance, ToldAct, ToldCell } from "../../worker/file-guidance.ts";
import { toldOf } from "./chosen-cell.ts";

/** What two answers are compared by, in the order in which a prosecutor asks. */
export const ROWS = ["verdict", "provisions", "ranges", "barred", "ways"] as const;
export type Row = (typeof ROWS)[number];

/** A person in an act, as the file and as a changed file tell it. */
export interface ComparedCell {
  readonly person: string;
  readonly cell: ToldCell;
  readonly before: ToldAct;
  readonly after: ToldAct;
  /** The rows that are told otherwise. */
  readonly differs: readonly Row[];
}

/** Each person with each act of a file and of a changed one. */
export function comparedCells(before: FileGuidance, after: FileGuidance): readonly ComparedCell[] {
  return Object.entries(before).flatMap(([person, { acts }]) =>
    acts.flatMap((told) =>
      told.cells.flatMap((cell): ComparedCell[] => {
        const now = toldOf({ ...cell, actor: person }, after);
        if (now === undefined) return [];
        const differs = ROWS.filter((row) => textOf(told, row) !== textOf(now, row));
        return [{ person, cell, before: told, after: now, differs }];
      }),
    ),
  );
}

function textOf({ verdict, rows }: ToldAct, row: Row): string {
  return [...(row === "verdict" ? [verdict] : []), ...rows[row]].join("\n");
}
