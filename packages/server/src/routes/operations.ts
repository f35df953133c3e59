import { Readable } from "node:stream";
import { OPERATIONS, type Operation, type OperationName } from "@cokdyby/api";
import type { FastifyInstance, FastifySchema } from "fastify";
import type { Answering } from "../analyses/analyses.ts";
import { LargeBody, parseLarge, readJsonBy } from "../http/json-body.ts";
import { LINES } from "../http/media-types.ts";
import { requesterOf } from "../http/requester.ts";
import type { Streams } from "../http/streams.ts";
import { writeAnswer } from "../http/write-answer.ts";
import { refuse, refuseContent } from "../problems.ts";
import { type Schedule, sharedYielder } from "../yield.ts";
import { sendLines } from "./lines.ts";
import { readNoQuery } from "./read-query.ts";
import { routeSchema } from "./route-schema.ts";

/** What operations are answered from, and where. */
export interface OperationsSetting extends Answering {
  readonly streams: Streams;
  /** When what is answered on this thread goes on. */
  readonly schedule: Schedule;
}

/** The route of every operation. */
export async function operationRoutes(
  app: FastifyInstance,
  from: OperationsSetting,
): Promise<void> {
  const join = sharedYielder(from.schedule);
  const turns: Turns = { ofShort: join(), ofLong: join };
  for (const name of Object.keys(OPERATIONS) as OperationName[]) {
    // in a scope of its own: one may take larger bodies than the others, and lines
    await app.register(async (scope) => serve(scope, { ...from, turns }, name, OPERATIONS[name]));
  }
}

/** When what runs on this thread may go on: awaited before a short answer, and before each piece of a long one. */
interface Turns {
  readonly ofShort: () => Promise<void>;
  readonly ofLong: ReturnType<typeof sharedYielder>;
}

function serve(
  app: FastifyInstance,
  from: OperationsSetting & { readonly turns: Turns },
  name: OperationName,
  operation: Operation,
): void {
  const { service, analyses, turns } = from;
  const { path, mostValues, lines, inThread, run } = operation;
  if (mostValues !== undefined) {
    app.removeContentTypeParser("application/json");
    readJsonBy(app, (bytes) => parseLarge(bytes, mostValues));
  }
  if (lines !== undefined) {
    app.addContentTypeParser(LINES, (_request, payload, done) => done(null, payload));
  }
  const isLong = (body: unknown) =>
    inThread === true || body instanceof LargeBody || inThread(body);
  app.post(path, { schema: schemaOf(name, operation) }, async (request, reply) => {
    const { body, query } = request;
    const inLines = lines !== undefined && body instanceof Readable;
    if (!inLines) readNoQuery(query);
    if (body === undefined) throw refuse("not-json", "NOT_JSON", "send a JSON body");
    if (inLines) return sendLines(from, request, reply);
    reply.type("application/json; charset=utf-8");
    if (isLong(body))
      return reply.send(await analyses.answer(name, body, requesterOf(request, reply)));
    await turns.ofShort();
    const answer = await run(service, body, turns.ofLong());
    if (!answer.ok) throw refuseContent(answer.problems);
    return reply.send(writeAnswer(answer.value));
  });
}

function schemaOf(id: string, operation: Operation): FastifySchema {
  const { action, summary, request, answer, lines } = operation;
  const schema = routeSchema({
    id,
    summary,
    tag: action === "law.analyse" ? "laws" : "cases",
    body: request,
    answer,
    ...(lines === undefined ? {} : { query: lines.query }),
    problems: [400, 413, 415, 422, 503],
  });
  if (lines === undefined) return schema;
  const response = schema.response as Record<string, { content: Record<string, unknown> }>;
  const content = { ...response[200]?.content, [LINES]: { schema: lines.result } };
  return {
    ...schema,
    description: lines.description,
    response: { ...response, 200: { ...response[200], content } },
  };
}
