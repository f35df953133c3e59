import type { FindingRow } from "../decide/finding.ts";
import { ROW } from "../rulebook/law-on.ts";
import type { Column } from "../rulebook/rulebook.ts";
import { conditionStep } from "./condition-steps.ts";
import type { Telling } from "./telling.ts";
import { provisionStep, type Tongue, textOf } from "./tongue.ts";
import type { RowFigure, RowStep } from "./tree.ts";

/**
 * The rows of a table that apply to the outcome, or may: the figures of each, those computed after
 * those written, how it came to apply, and when it lapses.
 */
export function rowSteps(telling: Telling): readonly RowStep[] {
  const { tongue, finding } = telling;
  return (finding.rows ?? []).map((row) => rowStep(telling, tongue, row, finding.outcome));
}

/** The name under which the condition of a row is traced. */
export function rowTrace(row: string): string {
  return ROW + row;
}

function rowStep(telling: Telling, tongue: Tongue, shown: FindingRow, outcome: string): RowStep {
  const { law, speaker } = tongue;
  const inLaw = law.rows.get(outcome);
  const choice = inLaw?.choices.find((each) => each.row === shown.row);
  const label = inLaw?.table.rows.find((each) => each.row === shown.row)?.label;
  const trace = telling.traces.get(rowTrace(shown.row));
  const { barredFrom } = shown;
  return {
    row: shown.row,
    label: textOf(tongue, label) || shown.row,
    provisions: choice === undefined ? [] : [provisionStep(tongue, choice.inForce.value.cites)],
    figures: (inLaw?.table.columns ?? []).flatMap((column) => {
      const value = choice?.inForce.figures[column.column] ?? choice?.inForce.ids[column.column];
      return value === undefined ? [] : [figureOf(tongue, column, value)];
    }),
    ...(trace === undefined ? {} : { applies: conditionStep(telling, trace, true) }),
    ...(barredFrom === undefined ? {} : { barredFrom, value: speaker.date(barredFrom) }),
  };
}

function figureOf(tongue: Tongue, column: Column, value: number | string): RowFigure {
  const words =
    typeof value === "number"
      ? tongue.words.withUnit(tongue.speaker.number(value), textOf(tongue, column.unit), value)
      : textOf(tongue, column.words?.[value]) || value;
  return {
    column: column.column,
    label: textOf(tongue, column.label),
    value: words,
    ...(column.cites === undefined ? {} : { cites: provisionStep(tongue, column.cites) }),
  };
}
