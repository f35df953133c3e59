import type { IsoDate, Rulebook } from "@cokdyby/engine";
import type { Span } from "@cokdyby/engine/rulebook";

/** Whether something with a span of days is in force. */
export function inForce({ from, to }: Span, on: IsoDate): boolean {
  return from <= on && (to === undefined || on <= to);
}

/** The rows of tables that are in force on a day. */
export function rowsOn({ tables }: Rulebook, on: IsoDate) {
  return tables.flatMap((table) =>
    table.rows.flatMap(({ row, values }) =>
      values.filter((value) => inForce(value, on)).map(({ figures }) => ({ table, row, figures })),
    ),
  );
}

/** `<parameter>` and `<column>.<row>` → the figure on a day; a column computed from another among them. */
export function figuresOn(rulebook: Rulebook, on: IsoDate): Map<string, number | string> {
  const all = new Map<string, number | string>(
    rulebook.parameters.flatMap(({ parameter, values }) =>
      values.filter((each) => inForce(each, on)).map(({ value }) => [parameter, value] as const),
    ),
  );
  for (const { table, row, figures } of rowsOn(rulebook, on)) {
    const figure = (column: string): number | string | undefined => {
      const from = table.columns.find((each) => each.column === column)?.from;
      if (from === undefined) return figures[column];
      const source = figure(from.column);
      if (typeof source !== "number") return undefined;
      if ("times" in from) return Math.min(source * from.times, from.atMost ?? Infinity);
      return highest(from.steps.filter(({ least }) => source >= least))?.is;
    };
    for (const { column } of table.columns) {
      const value = figure(column);
      if (value !== undefined) all.set(`${column}.${row}`, value);
    }
  }
  return all;
}

/** Of some steps, the one that begins last. */
export function highest<T extends { readonly least: number }>(steps: readonly T[]): T | undefined {
  return steps.reduce<T | undefined>(
    (best, each) => (best === undefined || each.least > best.least ? each : best),
    undefined,
  );
}
