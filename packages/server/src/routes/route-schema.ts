import { PURPOSE_HEADER } from "@cokdyby/api/client";
import { conflictShape, problemShape } from "@cokdyby/api/shapes";
import type { FastifySchema } from "fastify";
import * as z from "zod";

/** A route as the OpenAPI document describes it. */
export interface RouteDescription {
  readonly id: string;
  readonly summary: string;
  readonly tag: string;
  readonly answer: z.ZodType;
  /** Whether the answer has an `ETag`, and none is sent to who has it. */
  readonly cached?: boolean;
  /** Media type of the answer; JSON when left out. */
  readonly answerType?: string;
  /** Statuses of problems beside 405, 500 and, where not everybody is let in, 401, 403, 429 and 503. */
  readonly problems: readonly number[];
  readonly body?: z.ZodType;
  /** Media type of the body; JSON when left out. */
  readonly bodyType?: string;
  readonly query?: z.ZodType;
  readonly params?: z.ZodType;
  /** Whether the content of what is kept is seen: then a purpose may have to be said, see `requirePurpose`. */
  readonly looks?: boolean;
}

const TITLES: Readonly<Record<number, string>> = {
  400: "The body is not JSON",
  401: "Who asks is not known: send an access token",
  403: "The role of the token may not do this, a page of another origin asks, or no purpose is said",
  404: "There is nothing here",
  405: "This method is not served here",
  409: "Something else is kept here: `given` and `stored` are both versions",
  410: "This was deleted and does not come back",
  413: "The body is too large",
  415: "The body is of a kind that is not read here",
  422: "The request cannot be answered as it is; `errors` names all that is to be put right",
  429: "Too many requests; wait as long as `Retry-After` says",
  500: "A fault on our side",
  503: "The service has too much to do, or its database is away: try again after `Retry-After` seconds. Or an analysis is too large",
};

const lookHeaders = z.object({
  [PURPOSE_HEADER]: z
    .string()
    .optional()
    .describe("For what you look: one of `GET /v1/purposes`, where that lists any"),
});

const UNCHANGED = z.null().describe("What you have still holds");

/**
 * The schema of a route, for documentation only: operations check requests themselves, so that the command
 * line reports the same problems.
 */
export function routeSchema(route: RouteDescription): FastifySchema {
  const problem = (status: number) => ({
    description: TITLES[status] ?? "",
    content: {
      "application/problem+json": { schema: status === 409 ? conflictShape : problemShape },
    },
  });
  const guarded = route.tag !== "health";
  const statuses = new Set([...route.problems, ...(guarded ? [401, 403, 429, 503] : []), 405, 500]);
  const { body, bodyType, answerType = "application/json" } = route;
  return {
    operationId: route.id,
    summary: route.summary,
    tags: [route.tag],
    ...(guarded ? { security: [{ token: [] }, {}] } : {}),
    ...(body === undefined ? {} : { body }),
    ...(bodyType === undefined ? {} : { consumes: [bodyType] }),
    ...(route.query === undefined ? {} : { querystring: route.query }),
    ...(route.params === undefined ? {} : { params: route.params }),
    ...(route.looks === true ? { headers: lookHeaders } : {}),
    response: {
      200: {
        description: "The answer",
        content: { [answerType]: { schema: route.answer } },
      },
      ...(route.cached === true ? { 304: UNCHANGED } : {}),
      ...Object.fromEntries([...statuses].sort().map((status) => [status, problem(status)])),
    },
  };
}
