import type { FastifyInstance } from "fastify";
import { Gauge, Histogram, type Registry } from "prom-client";
import { whenDone } from "./when-done.ts";

/** Where answers fall, in seconds: from a walk through diagrams to the limit of an analysis. */
const SECONDS = [0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];

/**
 * Counts and times requests. Labels are the method, the pattern of the path and the status only, never ids,
 * queries or owners.
 */
export function measureRequests(app: FastifyInstance, registry: Registry): void {
  const duration = new Histogram({
    name: "http_request_duration_seconds",
    help: "Time from the head of a request to the end of its answer",
    labelNames: ["method", "path", "status"] as const,
    buckets: SECONDS,
    registers: [registry],
  });
  const inFlight = new Gauge({
    name: "http_requests_in_flight",
    help: "Requests that have begun and are not answered yet",
    registers: [registry],
  });
  app.addHook("onRequest", (_request, _reply, next) => {
    inFlight.inc();
    next();
  });
  whenDone(app, ({ method, routeOptions }, { elapsedTime }, status) => {
    inFlight.dec();
    const labels = { method, path: routeOptions.url ?? "none", status };
    duration.observe(labels, elapsedTime / 1_000);
  });
}
