import { compareAnswer, compareRequest } from "@cokdyby/api/shapes";
import type { FastifyInstance } from "fastify";
import { type CallSetting, serveCall } from "./call.ts";

/** POST /v1/compare */
export async function compareRoute(app: FastifyInstance, setting: CallSetting): Promise<void> {
  serveCall(app, setting, {
    path: "/v1/compare",
    id: "compare",
    summary: "Every kind of case in which an outcome differs between two laws",
    tag: "laws",
    body: compareRequest,
    answer: compareAnswer,
  });
}
