import type { FastifyInstance } from "fastify";
import { Gauge, type Registry } from "prom-client";
import * as z from "zod";
import type { Analyses } from "../analyses/analyses.ts";
import type { Readiness } from "../readiness.ts";
import { readNoQuery } from "./read-query.ts";
import { routeSchema } from "./route-schema.ts";

/** What the metrics tell about. */
export interface Measured {
  readonly registry: Registry;
  readonly analyses: Pick<Analyses, "running" | "waiting">;
  readonly readiness: Readiness;
}

/** GET /metrics, in the format of Prometheus. */
export async function metricsRoute(app: FastifyInstance, measured: Measured): Promise<void> {
  const { registry, analyses, readiness } = measured;
  const gauge = (name: string, help: string, value: () => number | Promise<number>) =>
    new Gauge({
      name,
      help,
      registers: [registry],
      async collect() {
        this.set(await value());
      },
    });
  gauge("cokdyby_analyses_running", "Analyses that a thread works on", () => analyses.running);
  gauge("cokdyby_analyses_waiting", "Analyses that wait for a thread", () => analyses.waiting);
  gauge("cokdyby_ready", "1 when today's law is ready and the service does not stop", () =>
    readiness.isReady() ? 1 : 0,
  );
  gauge("cokdyby_store_ready", "1 when the database answers and has the right tables", () =>
    readiness.storeReady().then(
      () => 1,
      () => 0,
    ),
  );
  gauge("cokdyby_audit_written", "1 when what has to be recorded is", () =>
    readiness.isRecording() ? 1 : 0,
  );
  const schema = routeSchema({
    id: "metrics",
    summary: "Figures about the service for Prometheus",
    tag: "store",
    answer: z.string(),
    answerType: "text/plain",
    problems: [422],
  });
  app.get("/metrics", { schema }, async ({ query }, reply) => {
    readNoQuery(query);
    return reply.type(registry.contentType).send(await registry.metrics());
  });
}
