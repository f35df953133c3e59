import type { FindingRow } from "../decide/finding.ts";
import { ROW } from "../rulebook/law-on.ts";
import type { Column } from "../rulebook/rulebook.ts";
import { conditionStep } from "./condition-steps.ts";
import type { ExplanationContext } from "./explanation-context.ts";
import { type Localizer, provisionStep, textOf } from "./localizer.ts";
import type { RowFigure, RowStep } from "./tree.ts";

/**
 * The rows of a table that apply to the outcome, or may: the figures of each, those computed after
 * those written, how it came to apply, and when it lapses.
 */
export function rowSteps(context: ExplanationContext): readonly RowStep[] {
  const { localizer, finding } = context;
  return (finding.rows ?? []).map((row) => rowStep(context, localizer, row, finding.outcome));
}

/** The name under which the condition of a row is traced. */
export function rowTrace(row: string): string {
  return ROW + row;
}

function rowStep(
  context: ExplanationContext,
  localizer: Localizer,
  shown: FindingRow,
  outcome: string,
): RowStep {
  const { law, lawDate, formatter, words } = localizer;
  const inLaw = law.rows.get(outcome);
  const choice = inLaw?.choices.find((each) => each.row === shown.row);
  const trace = context.traces.get(rowTrace(shown.row));
  const { barredFrom } = shown;
  return {
    row: shown.row,
    label: words.row(shown.row, lawDate),
    provisions: choice === undefined ? [] : [provisionStep(localizer, choice.inForce.value.cites)],
    figures: (inLaw?.table.columns ?? []).flatMap((column) => {
      const value = choice?.inForce.figures[column.column] ?? choice?.inForce.ids[column.column];
      return value === undefined ? [] : [figureOf(localizer, column, value)];
    }),
    ...(trace === undefined ? {} : { applies: conditionStep(context, trace, true) }),
    ...(barredFrom === undefined ? {} : { barredFrom, value: formatter.date(barredFrom) }),
  };
}

function figureOf(localizer: Localizer, column: Column, value: number | string): RowFigure {
  const words =
    typeof value === "number"
      ? localizer.words.withUnit(
          localizer.formatter.number(value),
          textOf(localizer, column.unit),
          value,
        )
      : textOf(localizer, column.words?.[value]) || value;
  return {
    column: column.column,
    label: textOf(localizer, column.label),
    value: words,
    ...(column.cites === undefined ? {} : { cites: provisionStep(localizer, column.cites) }),
  };
}
