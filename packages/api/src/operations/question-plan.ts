import type { Problem, Result } from "@cokdyby/engine";
import { questionPlan as planQuestions, type QuestionPlan } from "@cokdyby/engine/analyse";
import { labelsIn } from "@cokdyby/engine/explain";
import * as z from "zod";
import { answerHead } from "../answers/answer-head.ts";
import { outcomesAt, prepareCase, problemsIn } from "../answers/prepare-case.ts";
import { readMembers } from "../answers/read-shape.ts";
import type { ServiceContext } from "../answers/service-context.ts";
import { operation } from "../operation.ts";
import { languageMember } from "../shapes/analysis-members.ts";
import { wireCaseMembers } from "../shapes/case.ts";
import { decidedMembers } from "../shapes/finding.ts";
import { id, status } from "../shapes/parts.ts";
import { pointShape } from "../shapes/point.ts";
import type { Shaped } from "../shapes/shaped.ts";
import { on, outcomes } from "./example-case.ts";

/** What is asked for when no goal is named. */
const DEFAULT_GOAL = "prosecution.open";

/** Body of POST /v1/question-plan: a case, and the outcomes to settle. */
const questionPlanRequest = z
  .strictObject({
    ...wireCaseMembers,
    goals: z.array(id).min(1).max(100).default([DEFAULT_GOAL]).describe("Outcomes to settle"),
    language: languageMember,
  })
  .meta({ id: "QuestionPlanRequest" });

/** Answer of POST /v1/question-plan. */
const questionPlanAnswer = z
  .strictObject({
    ...decidedMembers,
    determined: z
      .record(z.string(), status)
      .describe("Goals that nothing missing can change; contested ones turn on readings alone"),
    stillNeeded: z
      .array(z.string())
      .describe("Facts that can still matter to a goal and can be established, in rulebook order"),
    ranked: z
      .array(
        z.strictObject({
          fact: z.string(),
          score: z.number().min(0).max(1).describe("Share of what is open that an answer settles"),
          settles: z.array(z.string()).describe("Goals that some answer settles"),
        }),
      )
      .describe("The most useful first"),
    asks: z
      .array(
        z.strictObject({ fact: z.string(), question: z.string(), values: z.array(pointShape) }),
      )
      .describe("In the order of `ranked`"),
    impact: z
      .record(
        z.string(),
        z.array(
          z.strictObject({
            value: pointShape,
            goals: z.record(z.string(), status),
            stillNeeded: z.int().describe("How many facts would still be needed"),
          }),
        ),
      )
      .describe("Fact → what each answer leads to"),
  })
  .meta({ id: "QuestionPlanAnswer" }) satisfies z.ZodType<Omit<QuestionPlan, "asks">>;

/** What {@link questionPlan} answers, on the wire. */
export type QuestionPlanAnswer = Shaped<typeof questionPlanAnswer>;

/**
 * What is worth establishing, and what each answer would lead to.
 *
 * @param body any value; nothing of it is trusted
 * @returns what is worth asking, or every problem at once
 */
export function answerQuestionPlan(
  service: ServiceContext,
  body: unknown,
): Result<QuestionPlanAnswer> {
  const read = readMembers(questionPlanRequest, body);
  const { goals = [DEFAULT_GOAL], language = "cs", ...given } = read.members;
  const prepared = prepareCase(service, given, language);
  const asked = outcomesAt(prepared.rulebook, goals, "#/goals");
  const problems: Problem[] = [...read.problems, ...problemsIn(asked), ...prepared.problems];
  if (problems.length > 0 || !asked.ok || !prepared.situation.ok) return { ok: false, problems };
  const situation = prepared.situation.value;
  const plan = planQuestions(situation, asked.value, labelsIn(prepared.phrases));
  const asks = plan.asks.map((ask) => ({ ...ask, question: ask.question[language] ?? "" }));
  return { ok: true, value: { ...answerHead(prepared, situation), ...plan, asks } };
}

/** The operation: what is worth establishing, and what each answer would lead to. */
export const questionPlan = operation({
  path: "/v1/question-plan",
  action: "case.answer",
  summary: "What is worth establishing, and what each answer would lead to",
  request: questionPlanRequest,
  answer: questionPlanAnswer,
  example: { on, facts: { "act.conduct": "possess", "actor.age": 16 }, goals: outcomes },
  inThread: true,
  run: answerQuestionPlan,
});
