import { type Condition, type Problem, type Result, rulebookStamp } from "@cokdyby/engine";
import {
  type CompareOptions,
  type Comparison,
  compare as compareLaws,
  type Meant,
} from "@cokdyby/engine/analyse";
import { labelsIn } from "@cokdyby/engine/explain";
import { parseCondition } from "@cokdyby/engine/rulebook";
import * as z from "zod";
import { lawOfDay, readingProblems } from "../answers/dated-law.ts";
import { outcomesAt, problemsIn } from "../answers/prepare-case.ts";
import { MOST_MEANT, meantShape, readMeant } from "../answers/read-meant.ts";
import { readMembers } from "../answers/read-shape.ts";
import { phrasesIn, type ServiceContext } from "../answers/service-context.ts";
import { operation } from "../operation.ts";
import { count, languageMember, outcomesMember } from "../shapes/analysis-members.ts";
import { wireCaseMembers } from "../shapes/case.ts";
import { kindsOfChange, outcomeChange } from "../shapes/comparison.ts";
import { condition } from "../shapes/law/condition.ts";
import { lawInput } from "../shapes/law-input.ts";
import { day, stamp } from "../shapes/parts.ts";
import type { Shaped } from "../shapes/shaped.ts";
import { on, outcomes } from "./example-case.ts";

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
    meant: z
      .array(meantShape)
      .max(MOST_MEANT)
      .optional()
      .describe("What `amended` is meant to change; everything else that changes is a side effect"),
    limit: z.int().min(1).max(1_000).default(100).describe("Most patterns for an outcome and way"),
    language: languageMember,
  })
  .meta({ id: "CompareRequest" });

/** The same as far as a shape alone can tell; the engine says what is wrong with a condition. */
const looseCompareRequest = compareRequest.extend({
  where: z.unknown().optional(),
  meant: z.array(z.unknown()).max(MOST_MEANT).optional(),
});

const comparedLaw = z.strictObject({ lawDate: day, digest: z.string() });

/** Answer of POST /v1/compare. */
const compareAnswer = z
  .strictObject({
    rulebook: stamp,
    base: comparedLaw,
    amended: comparedLaw,
    space: z.strictObject({ cases: count }),
    readings: z
      .record(z.string(), z.string())
      .describe("Readings in effect at one option, stated or by default; every other is open"),
    identical: z.boolean().describe("Under these readings"),
    certificate: z
      .strictObject({
        outcomes: z.int(),
        cases: count,
        says: z.literal("every outcome is the same function"),
      })
      .exactOptional()
      .describe("When nothing changes"),
    differsFrom: day
      .exactOptional()
      .describe("When nothing that differs is in force yet: the first day on which something is"),
    outcomes: z
      .array(outcomeChange)
      .describe("Each outcome that differs, and each way in which it does"),
    underOtherReadings: z
      .strictObject({
        outcomes: z.array(z.string()),
        readings: z.array(z.string()).describe("Those at their default on which it turns"),
      })
      .describe("Outcomes that change only once readings that stand at their default are opened"),
    intention: z
      .strictObject({
        meant: z
          .array(z.strictObject({ changes: z.array(kindsOfChange) }))
          .describe("In the order of the request; without changes: meant but does not change"),
        sideEffects: z
          .array(kindsOfChange)
          .describe(
            "Every change that nothing meant covers, told by what is the same in both laws; a case is one under the readings under which it is not meant, so that it may count on both sides",
          ),
      })
      .exactOptional()
      .describe("Where `meant` was given"),
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
  const { readings, where, outcomes, meant, limit = 100, language = "cs", ...laws } = read.members;
  const today = service.today();
  const after = lawOfDay(service, laws.amended ?? {}, "#/amended", today);
  const day = after.ok ? after.value.lawDate : today;
  const before = lawOfDay(service, laws.base ?? {}, "#/base", day);
  const asked = outcomesAt(service.rulebook, outcomes, "#/outcomes");
  const condition = conditionOf(service, where);
  const intended = meant?.map((each, at) => readMeant(service.rulebook, each, `/meant/${at}`));
  const problems: Problem[] = [
    ...read.problems,
    ...problemsIn(before, after),
    ...readingProblems(service, readings),
    ...problemsIn(condition, asked, ...(intended ?? [])),
  ];
  if (problems.length > 0 || !after.ok || !before.ok || !condition.ok || !asked.ok) {
    return { ok: false, problems };
  }
  const options: CompareOptions = {
    ...(readings === undefined ? {} : { readings }),
    ...(condition.value === undefined ? {} : { where: condition.value }),
    outcomes: asked.value,
    ...(intended === undefined ? {} : { meant: intended.flatMap(valuesOf) }),
    limit,
    labelOf: labelsIn(phrasesIn(service, language)),
  };
  const comparison = compareLaws(before.value, after.value, options);
  return { ok: true, value: { rulebook: rulebookStamp(service.rulebook), ...comparison } };
}

function valuesOf(meant: Result<Meant>): readonly Meant[] {
  return meant.ok ? [meant.value] : [];
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
