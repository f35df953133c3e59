import { PARAMETER } from "../conditions/formula.ts";
import { inForce } from "../rulebook/law-on.ts";
import type { Citation } from "../rulebook/rulebook.ts";
import { provisionStep, type Tongue, textOf } from "./tongue.ts";
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
export function figureStep(tongue: Tongue, id: string): FigureStep {
  const parameter = id.slice(PARAMETER.length);
  const { label, unit, cites } = figureOf(tongue, id);
  const value = tongue.law.parameters.get(parameter);
  return {
    parameter,
    label,
    ...(value === undefined
      ? {}
      : { value: tongue.words.withUnit(tongue.speaker.number(value), unit, value) }),
    ...(cites === undefined ? {} : { cites: provisionStep(tongue, cites) }),
  };
}

/** @param id `parameter.<id>` */
export function figureOf(tongue: Tongue, id: string): Figure {
  const parameter = id.slice(PARAMETER.length);
  const declared = tongue.law.rulebook.parameters.find((each) => each.parameter === parameter);
  if (declared === undefined) return cellOf(tongue, parameter);
  return {
    label: textOf(tongue, declared.label),
    unit: textOf(tongue, declared.unit),
    ...citedOn(tongue, declared.values),
  };
}

/** A figure of a table, `<column>.<row>`. */
function cellOf(tongue: Tongue, id: string): Figure {
  for (const table of tongue.law.rulebook.tables) {
    for (const column of table.columns) {
      const row = table.rows.find((each) => id === `${column.column}.${each.row}`);
      if (row === undefined) continue;
      const names = { label: textOf(tongue, column.label), content: textOf(tongue, row.label) };
      return {
        label: tongue.speaker.say("labelled", names),
        unit: textOf(tongue, column.unit),
        ...citedOn(tongue, row.values),
      };
    }
  }
  return { label: id, unit: "" };
}

function citedOn(
  { lawDate }: Tongue,
  values: readonly { readonly from: string; readonly to?: string; readonly cites: Citation }[],
): { readonly cites?: Citation } {
  const cites = values.find((each) => inForce(each, lawDate))?.cites;
  return cites === undefined ? {} : { cites };
}

/** The column of the table that a fact names a row of. */
export function columnOf(
  tongue: Tongue,
  fact: string,
  column: string,
): { readonly label: string; readonly unit: string } {
  const table = tongue.law.facts.get(fact)?.declaration.optionsFrom;
  const declared = tongue.law.rulebook.tables
    .find((each) => each.table === table)
    ?.columns.find((each) => each.column === column);
  return { label: textOf(tongue, declared?.label) || column, unit: textOf(tongue, declared?.unit) };
}
