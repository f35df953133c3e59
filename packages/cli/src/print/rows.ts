import type { WireFinding, WireFindingRow } from "@cokdyby/api/shapes";
import { type Cell, columns, heading } from "./page.ts";
import type { Telling } from "./telling.ts";

/** The ranges of imprisonment of the offences that are fulfilled, or fulfilled under some reading. */
export function rowsTable(
  telling: Telling,
  findings: readonly WireFinding[],
  lawDate: string,
): string {
  const { page, words } = telling;
  const shown = findings.filter(({ status }) => status === "yes" || status === "contested");
  const cells = shown.flatMap(({ rows = [] }) =>
    rows.map((row) => rowCells(telling, row, lawDate)),
  );
  if (cells.length === 0) return "";
  const { evaluation } = words;
  const head = [evaluation("outcome"), evaluation("range"), evaluation("limitation")];
  return heading(page, evaluation("rows")) + columns(page, cells, [44, 30, 26], head);
}

function rowCells(telling: Telling, row: WireFindingRow, lawDate: string): Cell[] {
  const { words, length, phrase } = telling;
  const { juvenile, limitationYears, barredFrom } = row;
  const own = juvenile.limitationYears;
  const young = (range: string) => phrase("range.juvenile", { range });
  return [
    [telling.row(row.row, lawDate), { style: "dim", text: row.row }],
    [telling.range(row), young(telling.range(juvenile))],
    [
      length(limitationYears),
      ...(own === undefined || own === limitationYears ? [] : [young(length(own))]),
      ...(barredFrom === undefined
        ? []
        : [words.evaluation("barredFrom", { day: words.date(barredFrom) })]),
    ],
  ];
}
