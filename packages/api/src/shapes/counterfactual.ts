import * as z from "zod";
import { languageMember } from "./asked.ts";
import { wireCaseMembers } from "./case.ts";
import { decidedMembers, findingShape } from "./finding.ts";
import { citation, id } from "./parts.ts";
import { pointShape } from "./point.ts";

const settled = z.enum(["yes", "no"]);

/** Body of POST /v1/counterfactual: a case, and the outcome to turn. */
export const counterfactualRequest = z
  .strictObject({
    ...wireCaseMembers,
    outcome: id,
    target: settled.optional().describe("The other of yes and no; for an open finding both"),
    fixed: z.array(id).max(500).optional().describe("Facts that may not be touched"),
    maxFacts: z.int().min(1).max(4).default(3).describe("Most facts in one change"),
    limit: z.int().min(1).max(500).default(50).describe("Most changes"),
    language: languageMember,
  })
  .meta({ id: "CounterfactualRequest" });

const unmet = z
  .union([
    z.strictObject({ fact: z.string(), needed: z.array(pointShape) }),
    z.strictObject({ reading: z.string(), needed: z.array(pointShape) }),
    z.strictObject({ outcome: z.string(), needed: settled }),
  ])
  .meta({ id: "Unmet" });

/** Answer of POST /v1/counterfactual. */
export const counterfactualAnswer = z
  .strictObject({
    ...decidedMembers,
    finding: findingShape,
    target: z.array(settled),
    truncated: z.boolean().describe("Whether there are more changes than `limit`"),
    changes: z
      .array(
        z.strictObject({
          set: z.array(
            z.strictObject({
              fact: z.string(),
              from: pointShape.nullable(),
              to: pointShape,
              kind: z.enum(["findOut", "otherwise"]),
            }),
          ),
          status: settled,
          rules: z.array(z.string()),
          provisions: z.array(citation),
        }),
      )
      .describe("Sets of facts, no part of which would do; the smallest first"),
    whyNot: z
      .array(
        z.strictObject({
          rule: z.string(),
          unmet: z.array(unmet),
          provisions: z.array(citation),
        }),
      )
      .describe("For an outcome that does not hold: the least that keeps each rule from holding"),
  })
  .meta({ id: "CounterfactualAnswer" });
export type CounterfactualAnswer = z.infer<typeof counterfactualAnswer>;
