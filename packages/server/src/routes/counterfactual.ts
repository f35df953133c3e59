import { counterfactualAnswer, counterfactualRequest } from "@cokdyby/api/shapes";
import type { FastifyInstance } from "fastify";
import { type CallSetting, serveCall } from "./call.ts";

/** POST /v1/counterfactual */
export async function counterfactualRoute(
  app: FastifyInstance,
  setting: CallSetting,
): Promise<void> {
  serveCall(app, setting, {
    path: "/v1/counterfactual",
    id: "counterfactual",
    summary: "The smallest changes of a case that turn an outcome",
    tag: "cases",
    body: counterfactualRequest,
    answer: counterfactualAnswer,
  });
}
