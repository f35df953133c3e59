import underPressure from "@fastify/under-pressure";
import type { FastifyInstance } from "fastify";
import { refuse } from "../problems.ts";

/**
 * Sends requests away while there is too much to do, before any work goes into them. Whoever watches the
 * service is still answered.
 *
 * @param most mean delay of the event loop, in milliseconds
 */
export async function shedLoad(app: FastifyInstance, most: number): Promise<void> {
  await app.register(underPressure, {
    maxEventLoopDelay: most,
    // a time in which the loop never came round counts as too long: so it must be as long as that
    sampleInterval: most,
    pressureHandler: async ({ routeOptions }) => {
      if (/^\/(?:health\/|metrics$)/.test(routeOptions.url ?? "")) return;
      const detail = "the service has too much to do; send the same again in a moment";
      throw refuse("overloaded", "OVERLOADED", detail, { headers: { "retry-after": "2" } });
    },
  });
}
