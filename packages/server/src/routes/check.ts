import { checkAnswer, checkRequest } from "@cokdyby/api/shapes";
import type { FastifyInstance } from "fastify";
import { type CallSetting, serveCall } from "./call.ts";

/** POST /v1/check */
export async function checkRoute(app: FastifyInstance, setting: CallSetting): Promise<void> {
  serveCall(app, setting, {
    path: "/v1/check",
    id: "check",
    summary: "Which properties the law meets, over all cases and readings",
    tag: "laws",
    body: checkRequest,
    answer: checkAnswer,
  });
}
