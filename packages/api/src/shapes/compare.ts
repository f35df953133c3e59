import * as z from "zod";
import { count, languageMember, outcomesMember, runnableCase } from "./asked.ts";
import { wireCaseMembers } from "./case.ts";
import { condition } from "./law/condition.ts";
import { lawInput } from "./law-input.ts";
import { citation, day, stamp } from "./parts.ts";
import { pointShape } from "./point.ts";

const settled = z.enum(["yes", "no"]);

/** Body of POST /v1/compare. */
export const compareRequest = z
  .strictObject({
    base: lawInput
      .optional()
      .describe("The shipped law when left out; its day is that of `amended` when left out"),
    amended: lawInput.describe("Its day is today when left out"),
    readings: wireCaseMembers.readings,
    where: condition
      .optional()
      .describe("Only cases in which this holds; outcomes and named conditions in it as in `base`"),
    outcomes: outcomesMember,
    limit: z.int().min(1).max(1_000).default(100).describe("Most patterns for an outcome and way"),
    language: languageMember,
  })
  .meta({ id: "CompareRequest" });

/** The same as far as a shape alone can tell; the engine says what is wrong with a condition. */
export const looseCompareRequest = compareRequest.extend({ where: z.unknown().optional() });

const literal = z
  .union([
    z.strictObject({ fact: z.string(), in: z.array(pointShape) }),
    z.strictObject({ reading: z.string(), in: z.array(z.string()) }),
    z.strictObject({ outcome: z.string(), is: settled }),
    z.strictObject({ condition: z.string(), is: settled }),
    z.strictObject({ outcome: z.string(), before: settled, after: settled }),
    z.strictObject({ condition: z.string(), before: settled, after: settled }),
  ])
  .meta({ id: "Literal", description: "One condition of a pattern" });
export type Literal = z.infer<typeof literal>;

const patternShape = z
  .strictObject({
    when: z.array(literal).describe("All of them; no part of them would do"),
    cases: count,
    rules: z.array(z.string()).describe("Rules that hold under one of the laws only"),
    provisions: z.array(citation),
    example: runnableCase,
  })
  .meta({ id: "Pattern", description: "A kind of case in which an outcome differs" });

const comparedLaw = z.strictObject({ lawDate: day, digest: z.string() });

/** Answer of POST /v1/compare. */
export const compareAnswer = z
  .strictObject({
    rulebook: stamp,
    base: comparedLaw,
    amended: comparedLaw,
    space: z.strictObject({ cases: count }),
    identical: z.boolean(),
    certificate: z
      .strictObject({
        outcomes: z.int(),
        cases: count,
        says: z.literal("every outcome is the same function"),
      })
      .exactOptional()
      .describe("When nothing changes"),
    outcomes: z
      .array(
        z.strictObject({
          outcome: z.string(),
          from: settled,
          to: settled,
          cases: count.describe("Cases that flip under some choice of the open readings"),
          casesUnderAllReadings: count,
          complete: z.boolean().describe("Whether the patterns cover every such case"),
          uncovered: count,
          patterns: z.array(patternShape).describe("Those that cover most first"),
        }),
      )
      .describe("Each outcome that differs, and each way in which it does"),
  })
  .meta({ id: "CompareAnswer" });
export type CompareAnswer = z.infer<typeof compareAnswer>;
