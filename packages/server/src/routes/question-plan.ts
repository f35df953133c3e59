import type { FastifyInstance } from "fastify";
import { answerQuestionPlan } from "../answers/question-plan.ts";
import type { Setting } from "../answers/setting.ts";
import { questionPlanAnswer, questionPlanRequest } from "../contract/question-plan.ts";
import { serveCall } from "./call.ts";

/** POST /v1/question-plan */
export async function questionPlanRoute(app: FastifyInstance, setting: Setting): Promise<void> {
  serveCall(app, setting, {
    path: "/v1/question-plan",
    id: "questionPlan",
    summary: "What is worth establishing, and what each answer would lead to",
    tag: "cases",
    body: questionPlanRequest,
    answer: questionPlanAnswer,
    answerTo: answerQuestionPlan,
  });
}
