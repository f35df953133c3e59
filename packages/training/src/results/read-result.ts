import type { Problem, Result } from "@cokdyby/engine";
import { canonicalJson } from "@cokdyby/engine/rulebook";
import * as z from "zod";
import { MOST_ITEMS } from "../sets/check-choices.ts";
import type { TrainingSet } from "../sets/set.ts";
import { MOST_GROUNDS, shapeProblems } from "../sets/set-shape.ts";
import { isLearnerCode } from "./learner-code.ts";
import {
  checkOf,
  learnerProblem,
  problemsOfAnswers,
  RESULT_FORMAT,
  type TrainingResult,
} from "./result.ts";

const shape = z.strictObject({
  format: z.literal(RESULT_FORMAT),
  set: z.string().regex(/^[0-9a-f]{16}$/),
  learner: z.string().max(100),
  answers: z
    .array(
      z.strictObject({
        item: z.string().regex(/^[0-9a-f]{16}$/),
        verdict: z.string().max(40).optional(),
        grounds: z.array(z.string().max(210)).max(MOST_GROUNDS),
      }),
    )
    .max(MOST_ITEMS),
  check: z.string().regex(/^[0-9a-f]{64}$/),
});

/**
 * Reads a result file that is handed back for a set.
 *
 * @param value any value; nothing of it is trusted
 * @param before results that were read already
 * @returns the result, or every problem at once: of form first; else that it was altered, belongs to
 *   another set, does not fit the set, or is there already
 */
export function readResult(
  value: unknown,
  set: TrainingSet,
  before: readonly TrainingResult[] = [],
): Result<TrainingResult> {
  const read = shape.safeParse(value);
  if (!read.success) return { ok: false, problems: shapeProblems(read.error) };
  const result = JSON.parse(canonicalJson(read.data)) as TrainingResult;
  const problems: Problem[] = [];
  if (!isLearnerCode(result.learner)) problems.push(learnerProblem("#/learner"));
  if (checkOf(result) !== result.check) {
    problems.push({
      code: "RESULT_ALTERED",
      detail: "this is not what was handed in; ask for the file again",
      pointer: "#/check",
    });
  }
  if (result.set !== set.set) {
    problems.push({
      code: "RESULT_OTHER_SET",
      detail: "this answers another set; open it with that set",
      pointer: "#/set",
    });
  } else {
    problems.push(...problemsOfAnswers(set, result.answers));
    if (before.some(({ check }) => check === result.check)) {
      problems.push({
        code: "RESULT_TWICE",
        detail: "the same result is there already; leave this one out",
        pointer: "#/check",
      });
    }
  }
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: result };
}
