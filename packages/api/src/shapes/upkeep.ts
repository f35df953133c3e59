import * as z from "zod";
import { stamp } from "./parts.ts";
import { storedKind } from "./stored.ts";

const count = z.int().min(0);

/** Answer of POST /v1/store/import. */
export const importAnswer = z
  .strictObject({
    rulebook: stamp,
    things: count,
    tokens: count,
    kept: count.describe("Here already, or deleted or revoked here: they stay as they are"),
  })
  .meta({ id: "ImportAnswer" });

/** Body of POST /v1/store/clean. */
export const cleanRequest = z
  .strictObject({
    owner: z.string().max(64).optional(),
    kind: storedKind.optional(),
    updatedBefore: z.iso.datetime().optional().describe("Last changed before this time"),
    forgetBefore: z.iso
      .datetime()
      .optional()
      .describe(
        "Deletions, revoked and expired tokens before this time are forgotten; valid tokens never are",
      ),
    erase: z
      .boolean()
      .default(false)
      .describe("Takes remnants of what was deleted out of the files; blocks writes meanwhile"),
  })
  .meta({
    id: "CleanRequest",
    description:
      "Deletes what fits all of `owner`, `kind` and `updatedBefore`; without any, nothing",
  });

/** Answer of POST /v1/store/clean. */
export const cleanAnswer = z
  .strictObject({ rulebook: stamp, deleted: count.describe("Things") })
  .meta({ id: "CleanAnswer" });
