import type { FastifyInstance } from "fastify";
import { refuseMethod, refusePath } from "../problems.ts";

/** Answers requests that match no route: 405 with the methods of the path, else 404, as for a file that is not there. */
export function answerNotFound(app: FastifyInstance): void {
  const methods = new Map<string, Set<string>>();
  app.addHook("onRoute", ({ url, method }) => {
    const served = methods.get(url) ?? new Set();
    for (const each of [method].flat()) served.add(each);
    methods.set(url, served);
  });
  app.setNotFoundHandler(({ url }) => {
    throw refusePath((url.split("?", 1)[0] ?? "").slice(0, 200), methods.keys());
  });
  // before the body is read
  app.addHook("onRequest", async ({ is404, url, method }) => {
    if (!is404) return;
    const path = url.split("?", 1)[0] ?? "";
    const allowed = [...methods].find(([pattern]) => fits(pattern, path))?.[1];
    if (allowed === undefined) throw refusePath(path.slice(0, 200), methods.keys());
    const others = [...methods].flatMap(([other, served]) => (served.has(method) ? [other] : []));
    throw refuseMethod(path.slice(0, 200), [...allowed].sort(), others);
  });
}

/** Whether a path is one of a route's, such as `/v1/rules/:id` or `/docs/*`. */
function fits(pattern: string, path: string): boolean {
  const parts = pattern.split("/");
  const given = path.split("/");
  const tail = parts.at(-1) === "*";
  if (tail ? given.length < parts.length : given.length !== parts.length) return false;
  return parts.every((part, at) => part === "*" || part.startsWith(":") || part === given[at]);
}
