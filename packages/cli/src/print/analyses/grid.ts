import type { WhatIfAnswer } from "@cokdyby/api/operations/what-if";
import { type Cell, columns, heading, points } from "../page.ts";
import type { Telling } from "../telling.ts";
import { statusCell } from "./status-cell.ts";

type Axis = WhatIfAnswer["axes"][number];

/** More columns than these are numbered, and their labels stand below. */
const NAMED_COLUMNS = 5;

/** For two varied facts: one outcome over both; the fact with fewer values is across. */
export function gridText(telling: Telling, answer: WhatIfAnswer, outcome: string): string {
  const { page } = telling;
  const [first, second] = answer.axes as [Axis, Axis];
  const isTurned = first.points.length < second.points.length;
  const [down, across] = isTurned ? [second, first] : [first, second];
  const named = across.points.length <= NAMED_COLUMNS;
  const head = across.points.map(({ label }, at) => (named ? label : `${at + 1}`));
  const rows = down.points.map(({ label }, row) => [
    label,
    ...across.points.map((_, column): Cell => {
      const at = isTurned ? [column, row] : [row, column];
      return cellText(telling, answer, outcome, at);
    }),
  ]);
  const shares = [30, ...across.points.map(() => 70 / across.points.length)];
  return [
    heading(page, `${telling.outcome(outcome)} [${outcome}]`),
    columns(page, rows, shares, [telling.fact(down.fact), ...head]),
    named ? "" : legend(telling, across),
  ].join("");
}

function cellText(
  telling: Telling,
  { cells }: WhatIfAnswer,
  outcome: string,
  at: readonly number[],
): Cell {
  const cell = cells.find((each) => each.at.join() === at.join());
  const status =
    cell !== undefined && "findings" in cell ? cell.findings[outcome]?.status : undefined;
  return statusCell(telling, status);
}

function legend({ page, words, fact }: Telling, across: Axis): string {
  const texts = across.points.map(({ label }, at) => `${at + 1} = ${label}`);
  const title = `  ${words.whatIf("columns")}: ${fact(across.fact)}\n`;
  return title + points(page, texts);
}
