import * as z from "zod";
import { wireCaseMembers } from "./case.ts";
import { decidedMembers, findingShape } from "./finding.ts";
import { id, language } from "./parts.ts";

/** Body of POST /v1/evaluate: a case, and what to answer. */
export const evaluateRequest = z
  .strictObject({
    ...wireCaseMembers,
    outcomes: z
      .array(id)
      .min(1)
      .max(500)
      .optional()
      .describe("The outcomes to answer; all when left out, see GET /v1/outcomes"),
    explain: z.enum(["none", "summary", "full"]).default("none"),
    language: language.default("cs"),
  })
  .meta({ id: "EvaluateRequest" });
export type EvaluateRequest = z.infer<typeof evaluateRequest>;

/** A finding in words. */
export const explanationShape = z
  .strictObject({
    text: z.string(),
    markdown: z.string(),
    tree: z.unknown().describe("The same steps as data"),
  })
  .meta({ id: "Explanation" });

/** Answer of POST /v1/evaluate. */
export const evaluateAnswer = z
  .strictObject({
    ...decidedMembers,
    findings: z.record(z.string(), findingShape).describe("Outcome → finding, in rulebook order"),
    explanation: z.record(z.string(), explanationShape).exactOptional(),
  })
  .meta({ id: "EvaluateAnswer" });
export type EvaluateAnswer = z.infer<typeof evaluateAnswer>;
