import type { Citation, Rulebook, Text } from "@cokdyby/engine";
import type { Span } from "@cokdyby/engine/rulebook";

/** What a rulebook says of a figure of the law on one day. */
export interface FigureOn {
  readonly label: Text | undefined;
  /** Of a cell of a table: the row, which is said behind the label. */
  readonly row?: Text;
  /** The entry of the figures that shows it. */
  readonly entry: string;
  readonly unit?: Text;
  /** Left out where it is not in force on the day. */
  readonly value?: number;
  readonly cites?: Citation;
}

/** @param id of a parameter, or `<column>.<row>` of a table; without `parameter.` */
export function figureOn(rulebook: Rulebook, id: string, day: string): FigureOn {
  const parameter = rulebook.parameters.find((each) => each.parameter === id);
  if (parameter !== undefined) {
    const now = parameter.values.find((each) => isOn(each, day));
    const { label, unit } = parameter;
    return { label, entry: id, ...(unit ? { unit } : {}), ...inForce(now?.value, now?.cites) };
  }
  for (const { columns, rows } of rulebook.tables) {
    for (const { column, label, unit } of columns) {
      const row = rows.find((each) => id === `${column}.${each.row}`);
      if (row === undefined) continue;
      const now = row.values.find((each) => isOn(each, day));
      const value = inForce(now?.figures[column], now?.cites);
      return { label, row: row.label, entry: row.row, ...(unit ? { unit } : {}), ...value };
    }
  }
  return { label: undefined, entry: id };
}

/** Whether a span holds on a day. */
export function isOn({ from, to }: Span, day: string): boolean {
  return from <= day && (to === undefined || day <= to);
}

function inForce(value: number | undefined, cites: Citation | undefined) {
  return { ...(value === undefined ? {} : { value }), ...(cites === undefined ? {} : { cites }) };
}
