import * as z from "zod";
import { languageMember } from "./asked.ts";
import { wireCaseMembers } from "./case.ts";
import { decidedMembers } from "./finding.ts";
import { id, status } from "./parts.ts";
import { pointShape } from "./point.ts";

/** What is asked for when no goal is named. */
export const DEFAULT_GOAL = "prosecution.open";

/** Body of POST /v1/question-plan: a case, and the outcomes to settle. */
export const questionPlanRequest = z
  .strictObject({
    ...wireCaseMembers,
    goals: z.array(id).min(1).max(100).default([DEFAULT_GOAL]).describe("Outcomes to settle"),
    language: languageMember,
  })
  .meta({ id: "QuestionPlanRequest" });

/** Answer of POST /v1/question-plan. */
export const questionPlanAnswer = z
  .strictObject({
    ...decidedMembers,
    determined: z
      .record(z.string(), status)
      .describe("Goals that nothing missing can change; contested ones turn on readings alone"),
    stillNeeded: z
      .array(z.string())
      .describe("Facts that can still matter to a goal and can be established, in rulebook order"),
    ranked: z
      .array(
        z.strictObject({
          fact: z.string(),
          score: z.number().min(0).max(1).describe("Share of what is open that an answer settles"),
          settles: z.array(z.string()).describe("Goals that some answer settles"),
        }),
      )
      .describe("The most useful first"),
    asks: z
      .array(
        z.strictObject({ fact: z.string(), question: z.string(), values: z.array(pointShape) }),
      )
      .describe("In the order of `ranked`"),
    impact: z
      .record(
        z.string(),
        z.array(
          z.strictObject({
            value: pointShape,
            goals: z.record(z.string(), status),
            stillNeeded: z.int().describe("How many facts would still be needed"),
          }),
        ),
      )
      .describe("Fact → what each answer leads to"),
  })
  .meta({ id: "QuestionPlanAnswer" });
export type QuestionPlanAnswer = z.infer<typeof questionPlanAnswer>;
