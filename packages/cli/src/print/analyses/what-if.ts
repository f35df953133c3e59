import type { WhatIfAnswer } from "@cokdyby/api/operations/what-if";
import { headOf } from "../head.ts";
import { heading, paragraph, points } from "../page.ts";
import type { Telling } from "../telling.ts";
import { gridText } from "./grid.ts";
import { fitsColumns, outcomesByValue } from "./outcomes-by-value.ts";
import { differing } from "./shown-outcomes.ts";
import { spreadText } from "./spread.ts";

/**
 * A grid for a person: for one fact, each answer with the values that lead to it; for two, one table
 * for each outcome.
 *
 * @param asked outcomes to show though nothing differs; only those that differ when left out
 */
export function whatIfText(
  telling: Telling,
  answer: WhatIfAnswer,
  asked: readonly string[] | undefined,
): string {
  const { page, fact } = telling;
  const words = telling.words.whatIf;
  const places = answer.cells.map((cell) => ("findings" in cell ? cell.findings : undefined));
  const outcomes = Object.keys(places.find((each) => each !== undefined) ?? {});
  const shown = asked === undefined ? differing(outcomes, places) : outcomes;
  const varied = answer.axes.map((axis) => `${fact(axis.fact)} [${axis.fact}]`).join("; ");
  const rest = outcomes.length - shown.length;
  return [
    headOf(telling, answer),
    heading(page, words("varied", { names: varied })),
    shown.length === 0 ? "" : tables(telling, answer, shown),
    shown.length === 0 ? paragraph(page, words("nothingDiffers")) : "",
    noCases(telling, answer),
    rest === 0 ? "" : `\n${paragraph(page, words("same", { count: rest }))}`,
  ].join("");
}

function tables(telling: Telling, answer: WhatIfAnswer, outcomes: readonly string[]): string {
  const [axis, second] = answer.axes;
  if (axis === undefined) return "";
  if (second !== undefined) {
    return outcomes.map((outcome) => gridText(telling, answer, outcome)).join("");
  }
  return fitsColumns(axis)
    ? outcomesByValue(telling, answer, outcomes)
    : spreadText(telling, answer, outcomes);
}

/** Why some combinations are no case; those with the same reason share it. */
function noCases({ page, words }: Telling, { axes, cells }: WhatIfAnswer): string {
  const places = new Map<string, string[]>();
  for (const cell of cells) {
    if (!("problem" in cell)) continue;
    const place = cell.at.map((index, axis) => axes[axis]?.points[index]?.label ?? "").join("; ");
    const reason = cell.problem.errors.map(({ detail }) => detail).join(" ");
    places.set(reason, [...(places.get(reason) ?? []), place]);
  }
  if (places.size === 0) return "";
  const blocks = [...places].map(([reason, all]) => paragraph(page, reason) + points(page, all));
  return heading(page, words.whatIf("whyNoCase")) + blocks.join("");
}
