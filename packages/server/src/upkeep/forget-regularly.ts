import type { FastifyInstance } from "fastify";

/** How often, in milliseconds. */
const EVERY = 3_600_000;

/** Deletes what has expired, at the start and from then on each hour while the service runs. */
export function forgetRegularly(
  app: FastifyInstance,
  kept: { readonly forgetExpired: (now: string) => Promise<void> },
  clock: () => Date,
): void {
  const forget = () =>
    kept
      .forgetExpired(clock().toISOString())
      .catch((fault: unknown) => app.log.error({ fault }, "fault"));
  const timer = setInterval(forget, EVERY).unref();
  app.addHook("onReady", async () => void forget());
  app.addHook("onClose", async () => clearInterval(timer));
}
