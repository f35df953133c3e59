import type { WhatIfAnswer } from "@cokdyby/api/operations/what-if";
import type { WirePoint } from "@cokdyby/api/shapes";
import { type Cell, columns } from "../page.ts";
import { COLOURS } from "../status.ts";
import type { Telling } from "../telling.ts";
import { isDays } from "./days.ts";

type Axis = WhatIfAnswer["axes"][number];
type Status = keyof typeof COLOURS;

/** For one varied fact: each outcome, its answers, and the values that lead to them. */
export function spreadText(
  telling: Telling,
  answer: WhatIfAnswer,
  outcomes: readonly string[],
): string {
  const { page, words } = telling;
  const rows = outcomes.flatMap((outcome) => rowsOf(telling, answer, outcome));
  return columns(
    page,
    rows,
    [40, 18, 42],
    [words.evaluation("outcome"), words.evaluation("answer"), words.whatIf("values")],
  );
}

/** A point with its index on the axis. */
interface Placed {
  readonly index: number;
  readonly point: WirePoint;
}

function rowsOf(telling: Telling, answer: WhatIfAnswer, outcome: string): Cell[][] {
  const [axis] = answer.axes as [Axis];
  const placed = new Map<Status, Placed[]>();
  for (const cell of answer.cells) {
    const status = "findings" in cell ? cell.findings[outcome]?.status : undefined;
    const index = cell.at[0] ?? 0;
    const point = axis.points[index];
    if (status === undefined || point === undefined) continue;
    placed.set(status, [...(placed.get(status) ?? []), { index, point }]);
  }
  return [...placed].map(([status, places], index) => [
    index === 0 ? [telling.outcome(outcome), { style: "dim", text: outcome }] : "",
    [{ style: COLOURS[status], text: telling.status(status) }],
    places.every(({ point }) => isDays(point))
      ? daysOf(telling, axis, places)
      : places.map((place) => labelOf(axis, place)),
  ]);
}

/** Days that follow each other are told as one span. */
function daysOf(telling: Telling, axis: Axis, places: readonly Placed[]): string[] {
  const spans: { at: number; to: number; first: string; last: string }[] = [];
  for (const { index, point } of places) {
    if (!isDays(point)) continue;
    const before = spans.at(-1);
    if (before !== undefined && before.to === index - 1) {
      Object.assign(before, { to: index, last: point.to });
    } else spans.push({ at: index, to: index, first: point.from, last: point.to });
  }
  return spans.map(({ at, first, last }) => {
    const { date, whatIf } = telling.words;
    const [from, to] = [date(first), date(last)];
    const days = from === to ? from : whatIf("span", { from, to });
    const begins = axis.boundaries.find((each) => each.at === at)?.follows ?? [];
    const names = begins.map(({ fact, point }) => `${telling.fact(fact)} = ${point.label}`);
    return names.length === 0 ? days : `${days} (${whatIf("first", { facts: names.join("; ") })})`;
  });
}

/** A point with where it begins: "15 to 17 years (from the day after turning 15)". */
function labelOf({ boundaries }: Axis, { index, point: { label } }: Placed): string {
  const begins = boundaries.find(({ at }) => at === index)?.label;
  return begins === undefined ? label : `${label} (${begins})`;
}
