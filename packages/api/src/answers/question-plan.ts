import { labelsIn, type Problem, questionPlan, type Result } from "@cokdyby/engine";
import {
  DEFAULT_GOAL,
  type QuestionPlanAnswer,
  questionPlanRequest,
} from "../shapes/question-plan.ts";
import { decided } from "./decided.ts";
import { outcomesAt, problemsIn, putCase } from "./put-case.ts";
import { readParts } from "./read-shape.ts";
import type { Setting } from "./setting.ts";

/**
 * Answers POST /v1/question-plan and `cokdyby ask`.
 *
 * @param body any value; nothing of it is trusted
 * @returns what is worth asking, or every problem at once
 */
export function answerQuestionPlan(setting: Setting, body: unknown): Result<QuestionPlanAnswer> {
  const read = readParts(questionPlanRequest, body);
  const { goals = [DEFAULT_GOAL], language = "cs", ...given } = read.parts;
  const put = putCase(setting, given, language);
  const asked = outcomesAt(put.rulebook, goals, "#/goals");
  const problems: Problem[] = [...read.problems, ...problemsIn(asked), ...put.problems];
  if (problems.length > 0 || !asked.ok || !put.situation.ok) return { ok: false, problems };
  const situation = put.situation.value;
  const plan = questionPlan(situation, asked.value, labelsIn(put.phrases));
  const asks = plan.asks.map((ask) => ({ ...ask, question: ask.question[language] ?? "" }));
  const answer = { ...decided(put, situation), ...plan, asks };
  return { ok: true, value: answer as QuestionPlanAnswer };
}
