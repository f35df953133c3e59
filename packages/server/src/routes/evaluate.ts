import { answerEvaluate } from "@cokdyby/api";
import { evaluateAnswer, evaluateRequest } from "@cokdyby/api/shapes";
import type { FastifyInstance } from "fastify";
import { askerOf } from "../http/asker.ts";
import { writeEvaluation } from "../http/write-evaluation.ts";
import { refuse, refuseContent } from "../problems.ts";
import type { CallSetting } from "./call.ts";
import { documented } from "./documented.ts";
import { readNoQuery } from "./read-query.ts";
import { takesLong } from "./takes-long.ts";

/** POST /v1/evaluate */
export async function evaluateRoute(
  app: FastifyInstance,
  { setting, analyses }: CallSetting,
): Promise<void> {
  const schema = documented({
    id: "evaluate",
    summary: "Findings for a case as known so far",
    tag: "cases",
    body: evaluateRequest,
    answer: evaluateAnswer,
    problems: [400, 413, 415, 422, 503],
  });
  app.post("/v1/evaluate", { schema }, async (request, reply) => {
    const { body, query } = request;
    readNoQuery(query);
    if (body === undefined) throw refuse("not-json", "NOT_JSON", "send a case as a JSON body");
    reply.type("application/json; charset=utf-8");
    if (takesLong(body)) {
      return reply.send(await analyses.answer("evaluate", body, askerOf(request, reply)));
    }
    const answer = await answerEvaluate(setting, body);
    if (!answer.ok) throw refuseContent(answer.problems);
    return reply.send(writeEvaluation(answer.value));
  });
}
