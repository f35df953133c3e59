import { timelineAnswer, timelineRequest } from "@cokdyby/api/shapes";
import type { FastifyInstance } from "fastify";
import { type CallSetting, serveCall } from "./call.ts";

/** POST /v1/timeline */
export async function timelineRoute(app: FastifyInstance, setting: CallSetting): Promise<void> {
  serveCall(app, setting, {
    path: "/v1/timeline",
    id: "timeline",
    summary: "The findings under each law from the act to the decision",
    tag: "cases",
    body: timelineRequest,
    answer: timelineAnswer,
  });
}
