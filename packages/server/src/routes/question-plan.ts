import { questionPlanAnswer, questionPlanRequest } from "@cokdyby/api/shapes";
import type { FastifyInstance } from "fastify";
import { type CallSetting, serveCall } from "./call.ts";

/** POST /v1/question-plan */
export async function questionPlanRoute(app: FastifyInstance, setting: CallSetting): Promise<void> {
  serveCall(app, setting, {
    path: "/v1/question-plan",
    id: "questionPlan",
    summary: "What is worth establishing, and what each answer would lead to",
    tag: "cases",
    body: questionPlanRequest,
    answer: questionPlanAnswer,
  });
}
