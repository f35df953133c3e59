import { parse } from "node:querystring";
import type { FastifyInstance } from "fastify";

/** Most members of a form. */
const MEMBERS = 50;

/** Reads forms, as browsers and providers post them; nothing else is read in the scope. */
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
