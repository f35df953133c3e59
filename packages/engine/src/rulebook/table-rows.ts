import type { ColumnSource, IsoDate, Table, TableValue } from "./rulebook.ts";

/** A row of a table on one day, the figures of computed columns included. */
export interface RowInForce {
  readonly value: TableValue;
  /** Every column that is a number: those written in the row, and those computed from them. */
  readonly figures: Readonly<Record<string, number>>;
  /** Computed columns that hold ids. */
  readonly ids: Readonly<Record<string, string>>;
}

/** The row as it stood on a day; nothing where it was not in force. */
export function rowOn(table: Table, row: string, on: IsoDate): RowInForce | undefined {
  const values = table.rows.find((each) => each.row === row)?.values;
  const value = values?.find(({ from, to }) => from <= on && (to === undefined || on <= to));
  if (value === undefined) return undefined;
  const figures: Record<string, number> = { ...value.figures };
  const ids: Record<string, string> = {};
  for (const { column, from } of table.columns) {
    const source = from === undefined ? undefined : value.figures[from.column];
    if (from === undefined || source === undefined) continue;
    const computed = computedFrom(source, from);
    if (typeof computed === "number") figures[column] = computed;
    else if (computed !== undefined) ids[column] = computed;
  }
  return { value, figures, ids };
}

function computedFrom(figure: number, source: ColumnSource): number | string | undefined {
  if ("steps" in source) return source.steps.find(({ least }) => figure >= least)?.is;
  return Math.min(figure * source.times, source.atMost ?? Number.POSITIVE_INFINITY);
}
