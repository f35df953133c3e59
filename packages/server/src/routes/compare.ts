import type { FastifyInstance } from "fastify";
import { answerCompare } from "../answers/compare.ts";
import type { Setting } from "../answers/setting.ts";
import { compareAnswer, compareRequest } from "../contract/compare.ts";
import { serveCall } from "./call.ts";

/** POST /v1/compare */
export async function compareRoute(app: FastifyInstance, setting: Setting): Promise<void> {
  serveCall(app, setting, {
    path: "/v1/compare",
    id: "compare",
    summary: "Every kind of case in which an outcome differs between two laws",
    tag: "laws",
    body: compareRequest,
    answer: compareAnswer,
    answerTo: answerCompare,
  });
}
