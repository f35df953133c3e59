import { readFile } from "node:fs/promises";
import type { ServiceContext } from "@cokdyby/api";
import { liveAnswer, readyAnswer } from "@cokdyby/api/shapes";
import { rulebookStamp } from "@cokdyby/engine";
import type { FastifyInstance } from "fastify";
import { NOT_WRITABLE } from "../audit/trail.ts";
import { refuse, unavailable } from "../problems.ts";
import type { Readiness } from "../readiness.ts";
import { StoreFault } from "../store/fault.ts";
import { readNoQuery } from "./read-query.ts";
import { routeSchema } from "./route-schema.ts";

/** Also a database that needs somebody's hand means: not ready. @throws Refusal 503 */
async function storeReady(readiness: Readiness): Promise<void> {
  try {
    await readiness.storeReady();
  } catch (error) {
    throw error instanceof StoreFault ? unavailable(error) : error;
  }
}

/** GET /health/live and /health/ready */
export async function healthRoutes(
  app: FastifyInstance,
  { service, readiness }: { service: ServiceContext; readiness: Readiness },
): Promise<void> {
  const rulebook = rulebookStamp(service.rulebook);
  const manifest = await readFile(new URL("../../package.json", import.meta.url), "utf8");
  const { version }: { readonly version: string } = JSON.parse(manifest);
  const live = routeSchema({
    id: "live",
    summary: "Whether the process answers",
    tag: "health",
    answer: liveAnswer,
    problems: [422],
  });
  app.get("/health/live", { schema: live }, async ({ query }, reply) => {
    readNoQuery(query);
    return reply.send({ rulebook, version, status: "live" });
  });
  const ready = routeSchema({
    id: "ready",
    summary: "Whether cases can be answered at once",
    tag: "health",
    answer: readyAnswer,
    problems: [422, 503],
  });
  app.get("/health/ready", { schema: ready }, async ({ query }, reply) => {
    readNoQuery(query);
    const headers = { "retry-after": "1" };
    if (readiness.isStopping()) {
      throw refuse("not-ready", "STOPPING", "the service stops; ask another copy", { headers });
    }
    if (!readiness.isReady()) {
      const detail = "today's law is being made ready; ask again in a moment";
      throw refuse("not-ready", "NOT_READY", detail, { headers });
    }
    if (!readiness.isRecording()) {
      const { detail } = NOT_WRITABLE;
      throw refuse("not-ready", "AUDIT_NOT_WRITABLE", detail, { headers });
    }
    await storeReady(readiness);
    return reply.send({ rulebook, status: "ready" });
  });
}
