import underPressure from "@fastify/under-pressure";
import type { FastifyInstance } from "fastify";
import { refuse } from "../problems.ts";

/**
 * Refuses requests while the service is overloaded, before any work is done for them. Health checks and
 * metrics are still answered.
 *
 * @param most mean delay of the event loop, in milliseconds
 */
export async function shedLoad(app: FastifyInstance, most: number): Promise<void> {
  await app.register(underPressure, {
    maxEventLoopDelay: most,
    // a sample without any turn of the loop counts as too long, so a sample must last that long
    sampleInterval: most,
    pressureHandler: async ({ routeOptions }) => {
      if (/^\/(?:health\/|metrics$)/.test(routeOptions.url ?? "")) return;
      const detail = "the service has too much to do; send the same again in a moment";
      throw refuse("overloaded", "OVERLOADED", detail, { headers: { "retry-after": "2" } });
    },
  });
}
