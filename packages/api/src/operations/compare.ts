import {
  type CompareOptions,
  type Comparison,
  type Condition,
  compare as compareLaws,
  labelsIn,
  type Pattern,
  type Problem,
  parseCondition,
  type Result,
  rulebookStamp,
  type ShownLiteral,
} from "@cokdyby/engine";
import * as z from "zod";
import { lawOfDay, readingProblems } from "../answers/dated-law.ts";
import { outcomesAt, problemsIn } from "../answers/prepare-case.ts";
import { readMembers } from "../answers/read-shape.ts";
import { phrasesIn, type ServiceContext } from "../answers/service-context.ts";
import { operation } from "../operation.ts";
import { count, languageMember, outcomesMember, runnableCase } from "../shapes/analysis-members.ts";
import { wireCaseMembers } from "../shapes/case.ts";
import { condition } from "../shapes/law/condition.ts";
import { lawInput } from "../shapes/law-input.ts";
import { citation, day, stamp } from "../shapes/parts.ts";
import { pointShape } from "../shapes/point.ts";
import type { Shaped } from "../shapes/shaped.ts";
import { on, outcomes } from "./example-case.ts";

const settled = z.enum(["yes", "no"]);

/** Body of POST /v1/compare. */
const compareRequest = z
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
const looseCompareRequest = compareRequest.extend({ where: z.unknown().optional() });

const literal = z
  .union([
    z.strictObject({ fact: z.string(), in: z.array(pointShape) }),
    z.strictObject({ reading: z.string(), in: z.array(z.string()) }),
    z.strictObject({ outcome: z.string(), is: settled }),
    z.strictObject({ condition: z.string(), is: settled }),
    z.strictObject({ outcome: z.string(), before: settled, after: settled }),
    z.strictObject({ condition: z.string(), before: settled, after: settled }),
  ])
  .meta({
    id: "Literal",
    description: "One condition of a pattern",
  }) satisfies z.ZodType<ShownLiteral>;

/** One condition of a pattern, on the wire. */
export type Literal = Shaped<typeof literal>;

const patternShape = z
  .strictObject({
    when: z.array(literal).describe("All of them; no part of them would do"),
    cases: count,
    rules: z.array(z.string()).describe("Rules that hold under one of the laws only"),
    provisions: z.array(citation),
    example: runnableCase,
  })
  .meta({
    id: "Pattern",
    description: "A kind of case in which an outcome differs",
  }) satisfies z.ZodType<Pattern>;

const comparedLaw = z.strictObject({ lawDate: day, digest: z.string() });

/** Answer of POST /v1/compare. */
const compareAnswer = z
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
  .meta({ id: "CompareAnswer" }) satisfies z.ZodType<Comparison>;

/** What {@link compare} answers, on the wire. */
export type CompareAnswer = Shaped<typeof compareAnswer>;

/**
 * Every kind of case in which an outcome differs between two laws.
 *
 * @param body any value; nothing of it is trusted
 * @returns every kind of case in which an outcome differs, or every problem at once
 */
export function answerCompare(service: ServiceContext, body: unknown): Result<CompareAnswer> {
  const read = readMembers(looseCompareRequest, body);
  const { readings, where, outcomes, limit = 100, language = "cs", ...laws } = read.members;
  const today = service.today();
  const after = lawOfDay(service, laws.amended ?? {}, "#/amended", today);
  const day = after.ok ? after.value.lawDate : today;
  const before = lawOfDay(service, laws.base ?? {}, "#/base", day);
  const asked = outcomesAt(service.rulebook, outcomes, "#/outcomes");
  const condition = conditionOf(service, where);
  const problems: Problem[] = [
    ...read.problems,
    ...problemsIn(before, after),
    ...readingProblems(service, readings),
    ...problemsIn(condition, asked),
  ];
  if (problems.length > 0 || !after.ok || !before.ok || !condition.ok || !asked.ok) {
    return { ok: false, problems };
  }
  const options: CompareOptions = {
    ...(readings === undefined ? {} : { readings }),
    ...(condition.value === undefined ? {} : { where: condition.value }),
    outcomes: asked.value,
    limit,
    labelOf: labelsIn(phrasesIn(service, language)),
  };
  const comparison = compareLaws(before.value, after.value, options);
  return { ok: true, value: { rulebook: rulebookStamp(service.rulebook), ...comparison } };
}

function conditionOf({ rulebook }: ServiceContext, where: unknown): Result<Condition | undefined> {
  if (where === undefined) return { ok: true, value: undefined };
  return parseCondition(where, rulebook, "/where");
}

/** The operation: every kind of case in which an outcome differs between two laws. */
export const compare = operation({
  path: "/v1/compare",
  action: "law.analyse",
  summary: "Every kind of case in which an outcome differs between two laws",
  request: compareRequest,
  answer: compareAnswer,
  example: { amended: { on, amendments: ["lower-age-to-14"] }, outcomes, limit: 3 },
  inThread: true,
  run: answerCompare,
});
