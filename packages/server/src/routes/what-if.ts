import { whatIfAnswer, whatIfRequest } from "@cokdyby/api/shapes";
import type { FastifyInstance } from "fastify";
import { type CallSetting, serveCall } from "./call.ts";

/** POST /v1/what-if */
export async function whatIfRoute(app: FastifyInstance, setting: CallSetting): Promise<void> {
  serveCall(app, setting, {
    path: "/v1/what-if",
    id: "whatIf",
    summary: "The findings over the values of one or two facts",
    tag: "cases",
    body: whatIfRequest,
    answer: whatIfAnswer,
  });
}
