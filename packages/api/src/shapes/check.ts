import * as z from "zod";
import { count, languageMember, runnableCase } from "./asked.ts";
import { decidedMembers } from "./finding.ts";
import { condition } from "./law/condition.ts";
import { lawInput } from "./law-input.ts";
import { id } from "./parts.ts";

/** What a property expects. */
export const expectation = z
  .union([z.strictObject({ unchanged: z.array(id), by: z.array(id) }), condition])
  .meta({
    id: "Expectation",
    description:
      "A condition that must hold, or outcomes that no change of these facts alone moves",
  });

const ownProperty = z
  .looseObject({ id })
  .meta({ id: "OwnProperty", description: "{ id, given, expect }, see GET /v1/properties" });

/** A property of a request: the id of a shipped one, or one written out. */
export const property = z.union([id, ownProperty]);

/** Body of POST /v1/check. */
export const checkRequest = z
  .strictObject({
    ...lawInput.shape,
    properties: z
      .array(property)
      .min(1)
      .max(200)
      .optional()
      .describe("Ids of shipped properties, or properties written out; all shipped when left out"),
    language: languageMember,
  })
  .meta({ id: "CheckRequest" });

export type CheckRequest = z.infer<typeof checkRequest>;

const metOrNot = z.enum(["met", "notMet"]);

/** Answer of POST /v1/check. */
export const checkAnswer = z
  .strictObject({
    ...decidedMembers,
    properties: z.array(
      z.strictObject({
        id: z.string(),
        status: z.enum(["met", "notMet", "contested"]),
        dependsOn: z.array(z.string()).describe("Open readings that it turns on"),
        byReading: z.array(
          z.strictObject({ readings: z.record(z.string(), z.string()), status: metOrNot }),
        ),
        failing: count.describe("Cases that fail under some choice of the open readings"),
        of: count.describe("Cases that the property speaks of"),
        counterexample: runnableCase
          .exactOptional()
          .describe("The smallest part of one that fails"),
        changes: z
          .strictObject({ outcome: z.string(), fact: z.string() })
          .exactOptional()
          .describe("For a fact that must not matter: an outcome that it moves"),
        level: z.string().exactOptional(),
        addressee: z.string().exactOptional(),
        paragraph: z.string().exactOptional(),
      }),
    ),
  })
  .meta({ id: "CheckAnswer" });
export type CheckAnswer = z.infer<typeof checkAnswer>;
