import { csvOf } from "@cokdyby/api/sheet/csv";
import type { Telling } from "../print/telling.ts";
import type { BookEntry } from "./book-entries.ts";

/** The columns of the sheet; the last four are for the reader. */
export const COLUMNS = [
  "section",
  "id",
  "kind",
  "digest",
  "words",
  "sources",
  "verdict",
  "remark",
  "name",
  "date",
] as const;

/** Stands behind a citation, which says the same; with them a cell may hold more than a spreadsheet takes. */
const ADDRESS = / {2}https:\S+/g;

/** The book as a sheet to fill in: a row for each rule and case. */
export function bookSheet({ language, words }: Telling, entries: readonly BookEntry[]): string {
  const heads = COLUMNS.map((each) => words.review(`column.${each}`));
  const rows = entries.map(({ section, id, kind, digest, words: told, sources }) => [
    ...[
      section,
      id,
      words.review(`kind.${kind}`),
      digest,
      told.replaceAll(ADDRESS, "").trimEnd(),
      sources.join("\n"),
    ],
    ...["", "", "", ""],
  ]);
  return csvOf([heads, ...rows], language);
}
