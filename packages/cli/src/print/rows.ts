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

/** A range in years; in months what is no number of whole years, and what stands below such an upper limit. */
export function rangeText(
  { words }: Telling,
  { lower, upper }: { readonly lower: number; readonly upper: number },
): string {
  const { evaluation } = words;
  const isInMonths = !Number.isInteger(upper);
  const limit = (years: number) =>
    isInMonths || !Number.isInteger(years)
      ? evaluation("months", { count: years * 12 })
      : evaluation("years", { count: years });
  if (lower === 0) return evaluation("rangeUpTo", { upper: limit(upper) });
  if (!isInMonths && !Number.isInteger(lower)) {
    return evaluation("rangeFrom", { lower: limit(lower), upper: limit(upper) });
  }
  const count = isInMonths ? lower * 12 : lower;
  return evaluation("rangeInOneUnit", { lower: count, upper: limit(upper) });
}

function rowCells(telling: Telling, row: WireFindingRow, lawDate: string): Cell[] {
  const { words } = telling;
  const { juvenile, limitationYears, barredFrom } = row;
  const { evaluation } = words;
  const own = juvenile.limitationYears;
  const years = (count: number) => evaluation("years", { count });
  const young = (content: string) => evaluation("juvenile", { content });
  const period = years(limitationYears);
  return [
    [telling.row(row.row, lawDate), { style: "dim", text: row.row }],
    [rangeText(telling, row), young(rangeText(telling, juvenile))],
    [
      period,
      ...(own === undefined || own === limitationYears ? [] : [young(years(own))]),
      ...(barredFrom === undefined
        ? []
        : [evaluation("barredFrom", { day: words.date(barredFrom) })]),
    ],
  ];
}
