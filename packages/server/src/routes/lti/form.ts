import { parse } from "node:querystring";
import { queryPointer, readShape } from "@cokdyby/api";
import type { FastifyInstance } from "fastify";
import type * as z from "zod";
import { refuseContent } from "../../problems.ts";

/** Most members of a form. */
const MEMBERS = 50;

/** Reads the forms that browsers post for a platform; nothing else is read in the scope. */
export function readForms(scope: FastifyInstance): void {
  scope.removeAllContentTypeParsers();
  scope.addContentTypeParser(
    "application/x-www-form-urlencoded",
    { parseAs: "string" },
    // a member that stands twice becomes a list, which no shape takes
    (_request, body, done) =>
      done(null, { ...parse(String(body), "&", "=", { maxKeys: MEMBERS }) }),
  );
}

/** @throws Refusal with everything that is wrong with a form or query */
export function readForm<T>(shape: z.ZodType<T>, given: unknown): T {
  const { problems, value } = readShape(shape, given ?? {}, queryPointer);
  if (problems.length > 0 || value === undefined) throw refuseContent(problems);
  return value;
}
