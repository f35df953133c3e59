import type { Evaluation } from "@cokdyby/engine";
import * as z from "zod";
import { chargeBesideMember } from "./charge.ts";
import { explanationShape } from "./explanation.ts";
import { decidedMembers, findingShape, unreviewedMember } from "./finding.ts";
import type { Shaped } from "./shaped.ts";

/** Answer of POST /v1/evaluate. */
export const evaluateAnswer = z
  .strictObject({
    ...decidedMembers,
    findings: z.record(z.string(), findingShape).describe("Outcome → finding, in rulebook order"),
    explanation: z.record(z.string(), explanationShape).exactOptional(),
    charge: chargeBesideMember,
    unreviewed: unreviewedMember,
  })
  .meta({ id: "EvaluateAnswer" }) satisfies z.ZodType<Evaluation>;

/** The same as a type. */
export type EvaluateAnswer = Shaped<typeof evaluateAnswer>;
