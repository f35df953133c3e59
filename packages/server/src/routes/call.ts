import type { Result } from "@cokdyby/engine";
import type { FastifyInstance } from "fastify";
import type * as z from "zod";
import type { Setting } from "../answers/setting.ts";
import { refuse, refuseContent } from "../problems.ts";
import { documented } from "./documented.ts";
import { readNoQuery } from "./read-query.ts";

/** A call that takes a JSON body and gives an answer or every problem at once. */
export interface Call {
  readonly path: string;
  readonly id: string;
  readonly summary: string;
  readonly tag: string;
  readonly body: z.ZodType;
  readonly answer: z.ZodType;
  readonly answerTo: (setting: Setting, body: unknown) => Result<object> | Promise<Result<object>>;
}

/** Serves a call. */
export function serveCall(app: FastifyInstance, setting: Setting, call: Call): void {
  const { path, answerTo, ...rest } = call;
  const schema = documented({ ...rest, problems: [400, 413, 415, 422] });
  app.post(path, { schema }, async ({ body, query }, reply) => {
    readNoQuery(query);
    if (body === undefined) throw refuse("not-json", "NOT_JSON", "send a JSON body");
    const answer = await answerTo(setting, body);
    if (!answer.ok) throw refuseContent(answer.problems);
    return reply.send(answer.value);
  });
}
