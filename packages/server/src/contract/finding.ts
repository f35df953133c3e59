import * as z from "zod";
import { citation, day, grade, stamp, status } from "./parts.ts";

const ids = z.array(z.string());

/** What the law answers for one outcome; lists of ids are in rulebook order. */
export const findingShape = z
  .strictObject({
    outcome: z.string(),
    status,
    dependsOn: ids.describe("Open readings that the answer turns on"),
    byReading: z
      .array(
        z.strictObject({
          readings: z.record(z.string(), z.string()),
          status: z.enum(["yes", "no", "unknown"]),
          missing: ids,
        }),
      )
      .describe("Disjoint rows over `dependsOn`; empty unless contested"),
    defaulted: ids.describe("Readings at their default that would change the status if opened"),
    missing: ids.describe("Facts that can still change the answer"),
    presumed: ids.describe("Presumed facts that would be missing without presumptions"),
    sufficient: ids.describe("Given facts that alone give the same answer"),
    rules: ids,
    provisions: z.array(citation),
    grade,
  })
  .meta({ id: "Finding" });
export type WireFinding = z.infer<typeof findingShape>;

/** Something the reader should know beside the findings. */
export const warningShape = z
  .strictObject({ code: z.string(), detail: z.string(), pointer: z.string().exactOptional() })
  .meta({ id: "Warning" });

/** Members of every answer that decided a case. */
export const decidedMembers = {
  rulebook: stamp,
  lawDate: day,
  warnings: z.array(warningShape),
};
