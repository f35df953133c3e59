import {
  type CompareOptions,
  type Condition,
  compare,
  labelsIn,
  type Problem,
  parseCondition,
  type Result,
  rulebookStamp,
} from "@cokdyby/engine";
import { type CompareAnswer, looseCompareRequest } from "../shapes/compare.ts";
import { lawOfDay, readingProblems } from "./dated-law.ts";
import { outcomesAt, problemsIn } from "./put-case.ts";
import { readParts } from "./read-shape.ts";
import { phrasesIn, type Setting } from "./setting.ts";

/**
 * Answers POST /v1/compare and `cokdyby compare`.
 *
 * @param body any value; nothing of it is trusted
 * @returns every kind of case in which an outcome differs, or every problem at once
 */
export function answerCompare(setting: Setting, body: unknown): Result<CompareAnswer> {
  const read = readParts(looseCompareRequest, body);
  const { readings, where, outcomes, limit = 100, language = "cs", ...laws } = read.parts;
  const today = setting.today();
  const after = lawOfDay(setting, laws.amended ?? {}, "#/amended", today);
  const day = after.ok ? after.value.lawDate : today;
  const before = lawOfDay(setting, laws.base ?? {}, "#/base", day);
  const asked = outcomesAt(setting.rulebook, outcomes, "#/outcomes");
  const condition = conditionOf(setting, where);
  const problems: Problem[] = [
    ...read.problems,
    ...problemsIn(before, after),
    ...readingProblems(setting, readings),
    ...problemsIn(condition, asked),
  ];
  if (problems.length > 0 || !after.ok || !before.ok || !condition.ok || !asked.ok) {
    return { ok: false, problems };
  }
  const options: CompareOptions = {
    ...(readings === undefined ? {} : { readings }),
    ...(condition.value === undefined ? {} : { where: condition.value }),
    outcomes: asked.value,
    limit,
    labelOf: labelsIn(phrasesIn(setting, language)),
  };
  const comparison = compare(before.value, after.value, options);
  const answer = { rulebook: rulebookStamp(setting.rulebook), ...comparison };
  return { ok: true, value: answer as CompareAnswer };
}

function conditionOf({ rulebook }: Setting, where: unknown): Result<Condition | undefined> {
  if (where === undefined) return { ok: true, value: undefined };
  return parseCondition(where, rulebook, "/where");
}
