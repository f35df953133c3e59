import type { FastifySchema } from "fastify";
import type * as z from "zod";
import { problemShape } from "../contract/problem.ts";

/** What the OpenAPI document says of a route. */
export interface Documented {
  readonly id: string;
  readonly summary: string;
  readonly tag: string;
  readonly answer: z.ZodType;
  /** Statuses of problems beside 405 and 500. */
  readonly problems: readonly number[];
  readonly body?: z.ZodType;
  readonly query?: z.ZodType;
  readonly params?: z.ZodType;
}

const TITLES: Readonly<Record<number, string>> = {
  400: "The body is not JSON",
  404: "There is nothing here",
  405: "This method is not served here",
  413: "The body is too large",
  415: "The body is of a kind that is not read here",
  422: "The request cannot be answered as it is; `errors` names all that is to be put right",
  500: "A fault on our side",
  503: "The service is not ready yet",
};

/**
 * The schema of a route. It documents; the shapes in it are checked by answers/, so that the command
 * line reports the same.
 */
export function documented(route: Documented): FastifySchema {
  const problem = (status: number) => ({
    description: TITLES[status] ?? "",
    content: { "application/problem+json": { schema: problemShape } },
  });
  const statuses = [...route.problems, 405, 500].sort();
  return {
    operationId: route.id,
    summary: route.summary,
    tags: [route.tag],
    ...(route.body === undefined ? {} : { body: route.body }),
    ...(route.query === undefined ? {} : { querystring: route.query }),
    ...(route.params === undefined ? {} : { params: route.params }),
    response: {
      200: {
        description: "The answer",
        content: { "application/json": { schema: route.answer } },
      },
      ...Object.fromEntries(statuses.map((status) => [status, problem(status)])),
    },
  };
}
