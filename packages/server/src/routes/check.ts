import type { FastifyInstance } from "fastify";
import { answerCheck } from "../answers/check.ts";
import type { Setting } from "../answers/setting.ts";
import { checkAnswer, checkRequest } from "../contract/check.ts";
import { serveCall } from "./call.ts";

/** POST /v1/check */
export async function checkRoute(app: FastifyInstance, setting: Setting): Promise<void> {
  serveCall(app, setting, {
    path: "/v1/check",
    id: "check",
    summary: "Which properties the law meets, over all cases and readings",
    tag: "laws",
    body: checkRequest,
    answer: checkAnswer,
    answerTo: answerCheck,
  });
}
