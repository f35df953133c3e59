import { nearest, type Problem, type Rulebook } from "@cokdyby/engine";
import type { SourceMap } from "@cokdyby/engine/read";
import type { Decision } from "./shape.ts";

/** What only this step can report. */
export const DECISION_PROBLEMS = ["DECISION_MISFIT"] as const;

/** Checks whether the parts of a decision go together, and whether its outcomes are of the rulebook. */
export function checkDecision(
  decision: Decision,
  rulebook: Rulebook,
  sourceMap: SourceMap,
): readonly Problem[] {
  const problems: Problem[] = [];
  const misfit = (detail: string, pointer: string) =>
    problems.push({ code: "DECISION_MISFIT", detail, ...sourceMap(pointer) });
  const { case: coded, held, notCodable, differs, readTo, unread } = decision;

  if ((coded === undefined) !== (held === undefined)) {
    misfit("a case needs what was held, and what was held a case; add the other", "");
  }
  if ((coded === undefined) === (notCodable === undefined)) {
    misfit("a decision has either a case or, under `notCodable`, why it has none", "");
  }
  if (coded === undefined && differs !== undefined) {
    misfit("without a case nothing differs; remove it", "/differs");
  }
  if ((readTo === "full") === (unread !== undefined)) {
    misfit(
      "`unread` says what was not read: needed unless `readTo` is full, and then removed",
      "/readTo",
    );
  }
  if (coded !== undefined && coded.on.to < coded.on.from) {
    misfit("the last day is before the first; exchange them", "/case/on/to");
  }
  const outcomes = rulebook.outcomes.map(({ outcome }) => outcome);
  for (const outcome of Object.keys(held?.outcomes ?? {})) {
    if (outcomes.includes(outcome)) continue;
    const near = nearest(outcome, outcomes);
    problems.push({
      code: "OUTCOME_UNKNOWN",
      detail: `\`${outcome}\` is no outcome of the rulebook; name one of its outcomes`,
      ...sourceMap(`/held/outcomes/${outcome}`),
      ...(near === undefined ? {} : { suggestion: near }),
    });
  }
  return problems;
}
