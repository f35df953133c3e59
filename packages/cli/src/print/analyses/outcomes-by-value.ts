import type { WhatIfAnswer } from "@cokdyby/api/operations/what-if";
import { type Cell, columns, points } from "../page.ts";
import type { Telling } from "../telling.ts";
import { isDays } from "./days.ts";
import { statusCell } from "./status-cell.ts";

type Axis = WhatIfAnswer["axes"][number];

/** Most values that have a column each. */
const MOST_COLUMNS = 4;

/** Whether the values of the one varied fact are few and short enough for a column each. */
export function fitsColumns({ points: values }: Axis): boolean {
  return values.length <= MOST_COLUMNS && !values.some(isDays);
}

/** For one varied fact: a row for each outcome, a column for each value, and where values begin. */
export function outcomesByValue(
  telling: Telling,
  { axes, cells }: WhatIfAnswer,
  outcomes: readonly string[],
): string {
  const { page, words } = telling;
  const axis = axes[0] as Axis;
  const rows = outcomes.map((outcome): Cell[] => [
    [telling.outcome(outcome), { style: "dim", text: outcome }],
    ...cells.map((cell): Cell => {
      const status = "findings" in cell ? cell.findings[outcome]?.status : undefined;
      return statusCell(telling, status);
    }),
  ]);
  const share = 60 / axis.points.length;
  const head = [words.evaluation("outcome"), ...axis.points.map(({ label }) => label)];
  return (
    columns(page, rows, [40, ...axis.points.map(() => share)], head) + boundaries(telling, axis)
  );
}

function boundaries({ page, words }: Telling, { points: values, boundaries: all }: Axis): string {
  const texts = all.map(({ at, label }) => `${values[at]?.label}: ${label}`);
  if (texts.length === 0) return "";
  return `\n  ${words.whatIf("boundaries")}\n${points(page, texts)}`;
}
