import type { Setting } from "@cokdyby/api";
import type { FastifyInstance } from "fastify";
import type * as z from "zod";
import type { Analyses } from "../analyses/analyses.ts";
import type { AnalysisName } from "../analyses/tasks.ts";
import { askerOf } from "../http/asker.ts";
import { refuse } from "../problems.ts";
import { documented } from "./documented.ts";
import { readNoQuery } from "./read-query.ts";

/** What calls are answered from, and where. */
export interface CallSetting {
  readonly setting: Setting;
  readonly analyses: Analyses;
}

/** A call that takes a JSON body and gives an answer or every problem at once. */
export interface Call {
  readonly path: string;
  readonly id: AnalysisName;
  readonly summary: string;
  readonly tag: string;
  readonly body: z.ZodType;
  readonly answer: z.ZodType;
}

/** Serves a call. */
export function serveCall(app: FastifyInstance, { analyses }: CallSetting, call: Call): void {
  const { path, ...rest } = call;
  const schema = documented({ ...rest, problems: [400, 413, 415, 422, 503] });
  app.post(path, { schema }, async (request, reply) => {
    const { body, query } = request;
    readNoQuery(query);
    if (body === undefined) throw refuse("not-json", "NOT_JSON", "send a JSON body");
    const answer = await analyses.answer(call.id, body, askerOf(request, reply));
    return reply.type("application/json; charset=utf-8").send(answer);
  });
}
