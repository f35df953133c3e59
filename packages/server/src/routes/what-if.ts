import type { FastifyInstance } from "fastify";
import type { Setting } from "../answers/setting.ts";
import { answerWhatIf } from "../answers/what-if.ts";
import { whatIfAnswer, whatIfRequest } from "../contract/what-if.ts";
import { serveCall } from "./call.ts";

/** POST /v1/what-if */
export async function whatIfRoute(app: FastifyInstance, setting: Setting): Promise<void> {
  serveCall(app, setting, {
    path: "/v1/what-if",
    id: "whatIf",
    summary: "The findings over the values of one or two facts",
    tag: "cases",
    body: whatIfRequest,
    answer: whatIfAnswer,
    answerTo: answerWhatIf,
  });
}
