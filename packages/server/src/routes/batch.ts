import { Readable } from "node:stream";
import type { FastifyInstance, FastifySchema } from "fastify";
import { answerBatch, readAsked } from "../answers/batch.ts";
import { problemsIn } from "../answers/put-case.ts";
import { readParts } from "../answers/read-shape.ts";
import type { Setting } from "../answers/setting.ts";
import { queryPlace } from "../answers/shape-problems.ts";
import { batchAnswer, batchQuery, batchRequest, batchResult } from "../contract/batch.ts";
import { LINES } from "../http/media-types.ts";
import { takingTurns } from "../http/turns.ts";
import { refuse, refuseContent } from "../problems.ts";
import { resultLines } from "./batch-stream.ts";
import { documented } from "./documented.ts";
import { readNoQuery } from "./read-query.ts";

/** POST /v1/evaluate/batch, as one JSON body or as a stream with one case a line. */
export async function batchRoute(app: FastifyInstance, setting: Setting): Promise<void> {
  app.addContentTypeParser(LINES, (_request, payload, done) => done(null, payload));
  app.post("/v1/evaluate/batch", { schema: schema() }, async ({ body, query, headers }, reply) => {
    if (body === undefined) throw refuse("not-json", "NOT_JSON", "send cases as a JSON body");
    if (headers["content-type"]?.startsWith(LINES) === true) {
      const lines = resultLines(setting, askedBy(setting, query), body as Readable);
      return reply.type(`${LINES}; charset=utf-8`).send(Readable.from(lines));
    }
    readNoQuery(query);
    const answer = await answerBatch(setting, body, takingTurns());
    if (!answer.ok) throw refuseContent(answer.problems);
    return reply.send(answer.value);
  });
}

/** @throws Refusal with everything that is wrong with the query */
function askedBy(setting: Setting, query: unknown) {
  const read = readParts(batchQuery, query, queryPlace);
  const { outcomes, language = "cs" } = read.parts;
  const ids =
    outcomes === undefined ? undefined : [outcomes].flat().flatMap((each) => each.split(","));
  const asked = readAsked(setting, ids, language, "?outcomes");
  const problems = [...read.problems, ...problemsIn(asked)];
  if (problems.length > 0 || !asked.ok) throw refuseContent(problems);
  return asked.value;
}

function schema(): FastifySchema {
  const described = documented({
    id: "evaluateBatch",
    summary: "Findings for many cases; one that cannot be answered has a problem in its place",
    tag: "cases",
    body: batchRequest,
    query: batchQuery,
    answer: batchAnswer,
    problems: [400, 413, 415, 422],
  });
  const response = described.response as Record<string, { content: Record<string, unknown> }>;
  return {
    ...described,
    description: `Sent as ${LINES}, the body is one case a line, without an end known before; ?outcomes= and ?language= say what to answer. One result a line comes back, in order, as the cases are read: take results while you send. The last line is { "@summary": { cases, problems } }; without it the stream was cut off.`,
    response: {
      ...response,
      200: {
        ...response[200],
        content: { ...response[200]?.content, [LINES]: { schema: batchResult } },
      },
    },
  };
}
