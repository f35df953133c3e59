import { caseInputOf, type Problem, type Result } from "@cokdyby/engine";
import {
  type FavourReason as EngineReason,
  timeline as findingsByLaw,
  type Timeline,
  type TimelinePoint,
} from "@cokdyby/engine/analyse";
import * as z from "zod";
import { answerHead } from "../answers/answer-head.ts";
import { type OnWire, onWire } from "../answers/on-wire.ts";
import { outcomesAt, prepareCase, problemsIn } from "../answers/prepare-case.ts";
import { readMembers } from "../answers/read-shape.ts";
import type { ServiceContext } from "../answers/service-context.ts";
import { operation } from "../operation.ts";
import { contentProblem } from "../problems.ts";
import { languageMember, outcomesMember } from "../shapes/analysis-members.ts";
import { wireCaseMembers } from "../shapes/case.ts";
import { decidedMembers, findingRow, findingShape } from "../shapes/finding.ts";
import { citation, day, status } from "../shapes/parts.ts";
import { problemShape } from "../shapes/problem.ts";
import type { Shaped } from "../shapes/shaped.ts";
import { facts, outcomes } from "./example-case.ts";

/** Body of POST /v1/timeline. */
const timelineRequest = z
  .strictObject({ ...wireCaseMembers, outcomes: outcomesMember, language: languageMember })
  .meta({ id: "TimelineRequest" });

const dates = z.array(day);

/** Why a law is, or cannot be called, the more favourable one. */
const favourReason = z
  .union([
    z.strictObject({ code: z.literal("betterAnswer"), outcome: z.string(), dates }),
    z.strictObject({ code: z.literal("lowerRange"), dates }),
    z.strictObject({ code: z.literal("sameAnswer") }),
    z.strictObject({ code: z.literal("noLaterIsBetter") }),
    z.strictObject({ code: z.literal("notAnswered"), dates }),
    z.strictObject({ code: z.literal("notSettled"), outcome: z.string(), dates }),
    z.strictObject({ code: z.literal("rowOpen"), dates }),
    z.strictObject({ code: z.literal("moreCounts"), dates }),
    z.strictObject({ code: z.literal("readingOpen"), reading: z.string() }),
    z.strictObject({ code: z.literal("decisionOpen"), dates }),
    z.strictObject({ code: z.literal("notFromTheAct") }),
  ])
  .meta({
    id: "FavourReason",
    description:
      "Of the act as a whole. A person must decide on notAnswered, notSettled, rowOpen, moreCounts, readingOpen, decisionOpen (laws that count only if the decision comes that late) and notFromTheAct (`on` is of another wording than the day of the act)",
  }) satisfies z.ZodType<EngineReason>;

/** Why a law is, or cannot be called, the more favourable one, on the wire. */
export type FavourReason = Shaped<typeof favourReason>;

const range = { lower: z.number().exactOptional(), upper: z.number().exactOptional() };

/** What is compared of a row. */
const comparedRow = {
  ...range,
  juvenile: z
    .strictObject(range)
    .exactOptional()
    .describe("The same for a juvenile, where the person is or may be one"),
};

/** What is compared of each law, and why it comes out so. */
const compared = {
  reasons: z.array(favourReason),
  rows: z.array(
    z.strictObject({
      date: day,
      row: z
        .string()
        .exactOptional()
        .describe("Left out where none counts, or where it is open which one is the gravest"),
      ...comparedRow,
      mayBe: z
        .record(z.string(), z.strictObject(comparedRow))
        .exactOptional()
        .describe("Where that is open: by id the rows that may be it, graver ones first"),
    }),
  ),
};

/** Answer of POST /v1/timeline. */
const timelineAnswer = z
  .strictObject({
    ...decidedMembers,
    points: z.array(
      z.strictObject({
        date: day,
        why: z.array(z.enum(["act", "wording", "decision"])),
        digest: z.string(),
        findings: z.record(z.string(), findingShape),
        changes: z
          .array(
            z.strictObject({
              outcome: z.string(),
              from: status,
              to: status,
              provisions: z.array(citation),
              rows: z
                .strictObject({ from: z.array(findingRow), to: z.array(findingRow) })
                .exactOptional()
                .describe("Where the rows that may apply, or their figures, changed"),
            }),
          )
          .describe("What differs from the point before: a status, or rows"),
        problem: problemShape
          .exactOptional()
          .describe("Why the case cannot be prepared before this law; then there are no findings"),
      }),
    ),
    moreFavourable: z
      .union([
        z.strictObject({ date: day, ...compared }),
        z.strictObject({ same: z.literal(true), ...compared }),
        z.strictObject({ notComparable: z.literal(true), ...compared }),
      ])
      .exactOptional()
      .describe(
        "The law more favourable to the person, for the act as a whole, where every choice of the readings that it turns on agrees; left out where the rulebook does not say how laws are compared",
      ),
  })
  .meta({ id: "TimelineAnswer" }) satisfies z.ZodType<Pick<Timeline, "moreFavourable">>;

/** What {@link timeline} answers, on the wire. */
export type TimelineAnswer = Shaped<typeof timelineAnswer>;

/** The findings under each law from the act to the decision. */
function answerTimeline(service: ServiceContext, body: unknown): Result<TimelineAnswer> {
  const read = readMembers(timelineRequest, body);
  const { outcomes, language = "cs", ...given } = read.members;
  const prepared = prepareCase(service, given, language);
  const asked = outcomesAt(prepared.rulebook, outcomes, "#/outcomes");
  const problems: Problem[] = [...read.problems, ...problemsIn(asked), ...prepared.problems];
  if (problems.length > 0 || !asked.ok || !prepared.situation.ok) return { ok: false, problems };
  const found = findingsByLaw(prepared.rulebook, caseInputOf(given), asked.value, prepared.context);
  if (!found.ok) return found;
  const { points, ...law } = onWire(found.value);
  const decidedMembers = answerHead(prepared, prepared.situation.value);
  return { ok: true, value: { ...decidedMembers, points: points.map(wirePoint), ...law } };
}

function wirePoint({ problem, ...point }: OnWire<TimelinePoint>) {
  return problem === undefined ? point : { ...point, problem: contentProblem([problem]) };
}

/** The operation: the findings under each law from the act to the decision. */
export const timeline = operation({
  path: "/v1/timeline",
  action: "case.answer",
  summary: "The findings under each law from the act to the decision",
  request: timelineRequest,
  answer: timelineAnswer,
  example: { facts: { ...facts, "act.date": "2023-05-01" }, outcomes },
  inThread: true,
  run: answerTimeline,
});
