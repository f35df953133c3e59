import { Readable } from "node:stream";
import type { Setting } from "@cokdyby/api";
import { answerBatch, problemsIn, queryPlace, readAsked, readParts } from "@cokdyby/api";
import {
  batchAnswer,
  batchQuery,
  batchRequest,
  batchResult,
  MAX_BATCH_VALUES,
} from "@cokdyby/api/shapes";
import type { FastifyInstance, FastifySchema } from "fastify";
import { askerOf } from "../http/asker.ts";
import { LargeBody, parseLarge, readJsonBy } from "../http/json-body.ts";
import { LINES } from "../http/media-types.ts";
import type { Streams } from "../http/streams.ts";
import { refuse, refuseContent } from "../problems.ts";
import { takingTurns } from "../turns.ts";
import { resultLines } from "./batch-stream.ts";
import type { CallSetting } from "./call.ts";
import { documented } from "./documented.ts";
import { readNoQuery } from "./read-query.ts";
import { takesLong } from "./takes-long.ts";

/** What batches are answered from. */
export type BatchSetting = CallSetting & { readonly streams: Streams };

/** With more cases a batch is answered by a thread of its own. */
const FEW = 10;

/** POST /v1/evaluate/batch, as one JSON body or as a stream with one case a line. */
export async function batchRoute(
  app: FastifyInstance,
  { setting, analyses, streams }: BatchSetting,
): Promise<void> {
  app.addContentTypeParser(LINES, (_request, payload, done) => done(null, payload));
  app.removeContentTypeParser("application/json");
  readJsonBy(app, (bytes) => parseLarge(bytes, MAX_BATCH_VALUES));
  app.post("/v1/evaluate/batch", { schema: schema() }, async (request, reply) => {
    const { body, query, headers, raw } = request;
    if (body === undefined) throw refuse("not-json", "NOT_JSON", "send cases as a JSON body");
    if (headers["content-type"]?.startsWith(LINES) === true) {
      const asked = askedBy(setting, query);
      const asker = askerOf(request, reply);
      const stream = streams.open(request, asker);
      // a stream that ends before its sender does: the answer goes out first, then nothing more is taken
      const cases: AsyncIterable<Buffer> = (body as Readable).iterator({ destroyOnReturn: false });
      reply.raw.once("finish", () => void (raw.complete || raw.destroy()));
      const sent = { body: cases, asker, stream };
      const lines = resultLines({ setting, analyses }, asked, sent);
      return reply.type(`${LINES}; charset=utf-8`).send(Readable.from(lines));
    }
    readNoQuery(query);
    reply.type("application/json; charset=utf-8");
    if (isLarge(body))
      return reply.send(await analyses.answer("batch", body, askerOf(request, reply)));
    const answer = await answerBatch(setting, body, takingTurns());
    if (!answer.ok) throw refuseContent(answer.problems);
    return reply.send(answer.value);
  });
}

function isLarge(body: unknown): boolean {
  if (body instanceof LargeBody) return true;
  const { cases } = (body ?? {}) as { cases?: unknown };
  return Array.isArray(cases) && (cases.length > FEW || cases.some(takesLong));
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
    problems: [400, 413, 415, 422, 503],
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
