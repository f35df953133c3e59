import * as z from "zod";
import { stamp } from "./parts.ts";

/** Answer of GET /health/live. */
export const liveAnswer = z
  .strictObject({
    rulebook: stamp,
    version: z.string().describe("Of the service"),
    status: z.literal("live"),
  })
  .meta({ id: "LiveAnswer" });

/** Answer of GET /health/ready; while something is not so, a 503 says what. */
export const readyAnswer = z
  .strictObject({ rulebook: stamp, status: z.literal("ready") })
  .meta({ id: "ReadyAnswer" });
