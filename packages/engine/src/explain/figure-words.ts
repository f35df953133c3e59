import { PARAMETER } from "../conditions/formula.ts";
import { derived } from "../derived.ts";
import { inForce } from "../rulebook/law-on.ts";
import type { Citation, Rulebook } from "../rulebook/rulebook.ts";
import { type Localizer, provisionStep, textOf } from "./localizer.ts";
import type { FigureStep } from "./tree.ts";

/** What a rulebook says of a figure of the law. */
interface Figure {
  readonly label: string;
  readonly unit: string;
  readonly cites?: Citation;
}

/**
 * A figure of the law on the law date, with where it is written.
 *
 * @param id `parameter.<id>`
 */
export function figureStep(localizer: Localizer, id: string): FigureStep {
  const parameter = id.slice(PARAMETER.length);
  const { label, unit, cites } = figureOf(localizer, id);
  const value = localizer.law.parameters.get(parameter);
  return {
    parameter,
    label,
    ...(value === undefined
      ? {}
      : { value: localizer.words.withUnit(localizer.formatter.number(value), unit, value) }),
    ...(cites === undefined ? {} : { cites: provisionStep(localizer, cites) }),
  };
}

/** @param id `parameter.<id>` */
export function figureOf(localizer: Localizer, id: string): Figure {
  const parameter = id.slice(PARAMETER.length);
  const declared = localizer.law.rulebook.parameters.find((each) => each.parameter === parameter);
  if (declared === undefined) return cellOf(localizer, parameter);
  return {
    label: textOf(localizer, declared.label),
    unit: textOf(localizer, declared.unit),
    ...citedOn(localizer, declared.values),
  };
}

/** A figure of a table, `<column>.<row>`. */
function cellOf(localizer: Localizer, id: string): Figure {
  const cell = derived(localizer.law.rulebook, cellsById).get(id);
  if (cell === undefined) return { label: id, unit: "" };
  const { column, row } = cell;
  const names = {
    label: textOf(localizer, column.label),
    content: textOf(localizer, row.label),
  };
  return {
    label: localizer.formatter.say("labelled", names),
    unit: textOf(localizer, column.unit),
    ...citedOn(localizer, row.values),
  };
}

/** The columns and rows of all tables, by the id of the figure in which they meet. */
function cellsById({ tables }: Rulebook) {
  const cells = tables.flatMap(({ columns, rows }) =>
    columns.flatMap((column) => rows.map((row) => ({ column, row }))),
  );
  return new Map(cells.map((cell) => [`${cell.column.column}.${cell.row.row}` as string, cell]));
}

function citedOn(
  { lawDate }: Localizer,
  values: readonly { readonly from: string; readonly to?: string; readonly cites: Citation }[],
): { readonly cites?: Citation } {
  const cites = values.find((each) => inForce(each, lawDate))?.cites;
  return cites === undefined ? {} : { cites };
}

/** The column of the table that a fact names a row of. */
export function columnOf(
  localizer: Localizer,
  fact: string,
  column: string,
): { readonly label: string; readonly unit: string } {
  const table = localizer.law.facts.get(fact)?.declaration.optionsFrom;
  const declared = localizer.law.rulebook.tables
    .find((each) => each.table === table)
    ?.columns.find((each) => each.column === column);
  return {
    label: textOf(localizer, declared?.label) || column,
    unit: textOf(localizer, declared?.unit),
  };
}
