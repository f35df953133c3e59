import type { WhatIfAnswer } from "@cokdyby/server/contract";
import { type Cell, columns } from "../page.ts";
import { COLOURS } from "../status.ts";
import type { Telling } from "../telling.ts";

type Status = keyof typeof COLOURS;

/** For one varied fact: each outcome, its answers, and the values that lead to them. */
export function spreadText(
  telling: Telling,
  answer: WhatIfAnswer,
  outcomes: readonly string[],
): string {
  const { page, words } = telling;
  const { outcome: head, answer: status } = words.evaluation;
  const rows = outcomes.flatMap((outcome) => rowsOf(telling, answer, outcome));
  return columns(page, rows, [40, 18, 42], [head, status, words.analysis.whatIf.values]);
}

function rowsOf(telling: Telling, answer: WhatIfAnswer, outcome: string): Cell[][] {
  const { words } = telling;
  const labels = new Map<Status, string[]>();
  for (const cell of answer.cells) {
    const status = "findings" in cell ? cell.findings[outcome]?.status : undefined;
    if (status === undefined) continue;
    const values = labels.get(status) ?? [];
    labels.set(status, [...values, labelAt(answer, cell.at[0] ?? 0)]);
  }
  return [...labels].map(([status, values], index) => [
    index === 0 ? [telling.outcome(outcome), { style: "dim", text: outcome }] : "",
    [{ style: COLOURS[status], text: words.status[status] }],
    values,
  ]);
}

/** A point with where it begins: "15 to 17 years (from the day after turning 15)". */
function labelAt({ axes: [axis] }: WhatIfAnswer, index: number): string {
  const label = axis?.points[index]?.label ?? "";
  const begins = axis?.boundaries.find(({ at }) => at === index)?.label;
  const isDate = typeof axis?.points[index] === "object" && "from" in axis.points[index];
  return begins === undefined || (isDate && label.includes(begins))
    ? label
    : `${label} (${begins})`;
}
