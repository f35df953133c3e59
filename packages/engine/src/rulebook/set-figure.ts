import { addDays } from "../facts/calendar.ts";
import type { IsoDate, Parameter, Rulebook, Span, Table } from "./rulebook.ts";

/** What an amendment's `set` says. */
export interface FigureChange {
  readonly set: string;
  readonly to: number;
  readonly from?: IsoDate;
}

type Figures = Pick<Rulebook, "parameters" | "tables">;

/**
 * Gives a parameter, or a figure of a table, another value: on all its dates, or from a day on. A
 * dated value that the day cuts is split; gaps stay gaps, and each value keeps its citation.
 *
 * @returns the figures with that change, or `undefined` when there is no value to change
 */
export function setFigure(figures: Figures, setting: FigureChange): Figures | undefined {
  let changed = false;
  const change = <Value extends Span>(values: readonly Value[], put: (value: Value) => Value) =>
    values.flatMap((value) => {
      const parts = changeFrom(value, setting.from, put);
      if (parts !== undefined) changed = true;
      return parts ?? [value];
    });
  const parameters = figures.parameters.map((parameter): Parameter => {
    if (parameter.parameter !== setting.set) return parameter;
    const values = change(parameter.values, (value) => ({ ...value, value: setting.to }));
    return { ...parameter, values };
  });
  const tables = figures.tables.map((table) => setInTable(table, setting, change));
  return changed ? { parameters, tables } : undefined;
}

type ChangeValues = <Value extends Span>(
  values: readonly Value[],
  put: (value: Value) => Value,
) => Value[];

function setInTable(table: Table, { set, to }: FigureChange, change: ChangeValues): Table {
  const column = table.columns.find((each) =>
    table.rows.some(({ row }) => `${each.column}.${row}` === set),
  )?.column;
  if (column === undefined) return table;
  const rows = table.rows.map((row) => {
    if (`${column}.${row.row}` !== set) return row;
    const with_ = row.values.filter(({ figures }) => Object.hasOwn(figures, column));
    const values = change(with_, (value) => ({
      ...value,
      figures: { ...value.figures, [column]: to },
    }));
    const without = row.values.filter((value) => !with_.includes(value));
    return { ...row, values: [...without, ...values].sort(byDate) };
  });
  return { ...table, rows };
}

function byDate(a: Span, b: Span): number {
  if (a.from === b.from) return 0;
  return a.from < b.from ? -1 : 1;
}

/** The value with the change put in from a day on; `undefined` when it ended before. */
function changeFrom<Value extends Span>(
  value: Value,
  from: IsoDate | undefined,
  put: (value: Value) => Value,
): Value[] | undefined {
  if (from === undefined || from <= value.from) return [put(value)];
  if (value.to !== undefined && value.to < from) return undefined;
  return [{ ...value, to: addDays(from, -1) }, put({ ...value, from })];
}
