import { type Problem, type Result, rulebookStamp } from "@cokdyby/engine";
import { labelsIn } from "@cokdyby/engine/explain";
import { fileQuestionPlan } from "@cokdyby/engine/file";
import * as z from "zod";
import { onWire } from "../answers/on-wire.ts";
import { outcomesAt, problemsIn } from "../answers/prepare-case.ts";
import { prepareFile } from "../answers/prepare-file.ts";
import { readMembers } from "../answers/read-shape.ts";
import type { ServiceContext } from "../answers/service-context.ts";
import { operation } from "../operation.ts";
import { languageMember } from "../shapes/analysis-members.ts";
import { unknownShape, wireFileMembers } from "../shapes/file.ts";
import { id, stamp, status } from "../shapes/parts.ts";
import { pointShape } from "../shapes/point.ts";
import type { Shaped } from "../shapes/shaped.ts";
import { exampleFile } from "./example-file.ts";

/** What is asked for when no goal is named. */
const DEFAULT_GOAL = "prosecution.open";

/** Body of POST /v1/files/question-plan: a file, and the outcomes to settle for each act and person. */
const questionPlanFileRequest = z
  .strictObject({
    ...wireFileMembers,
    goals: z
      .array(id)
      .min(1)
      .max(100)
      .default([DEFAULT_GOAL])
      .describe("Outcomes to settle, for each act and each named person who acts in it"),
    language: languageMember,
  })
  .meta({ id: "QuestionPlanFileRequest" });

const goalMembers = { act: z.string(), person: z.string(), outcome: id };

const goals = z.array(z.strictObject({ ...goalMembers, status }));

/** Answer of POST /v1/files/question-plan. */
const questionPlanFileAnswer = z
  .strictObject({
    rulebook: stamp,
    determined: goals.describe("Goals that nothing missing can change"),
    stillNeeded: z.array(unknownShape),
    ranked: z
      .array(
        z.strictObject({
          fact: unknownShape,
          score: z.number().min(0).max(1).describe("Share of what is open that an answer settles"),
          settles: z.array(z.strictObject(goalMembers)).describe("Goals that some answer settles"),
        }),
      )
      .describe("The most useful first"),
    asks: z
      .array(
        z.strictObject({
          fact: unknownShape,
          question: z.string().exactOptional(),
          values: z.array(pointShape),
        }),
      )
      .describe("In the order of `ranked`"),
    impact: z.array(
      z.strictObject({
        fact: unknownShape,
        answers: z.array(
          z.strictObject({
            value: pointShape,
            goals,
            stillNeeded: z.int().describe("How many unknowns would still be needed"),
          }),
        ),
      }),
    ),
  })
  .meta({ id: "QuestionPlanFileAnswer" });

/** What {@link questionPlanFile} answers, on the wire. */
export type QuestionPlanFileAnswer = Shaped<typeof questionPlanFileAnswer>;

/** What is worth establishing in a whole file, and what each answer would lead to. */
function answerQuestionPlanFile(
  service: ServiceContext,
  body: unknown,
): Result<QuestionPlanFileAnswer> {
  const read = readMembers(questionPlanFileRequest, body);
  const { goals = [DEFAULT_GOAL], language = "cs", ...members } = read.members;
  const prepared = prepareFile(service, { members, problems: read.problems }, language);
  const asked = outcomesAt(prepared.rulebook, goals, "#/goals");
  const problems: Problem[] = [...problemsIn(asked), ...prepared.problems];
  if (problems.length > 0 || !asked.ok || !prepared.situation.ok) return { ok: false, problems };
  const plan = fileQuestionPlan(prepared.situation.value, asked.value, labelsIn(prepared.phrases));
  const asks = plan.asks.map(({ question, ...ask }) => ({
    ...ask,
    ...(question === undefined ? {} : { question: question[language] ?? "" }),
  }));
  const rulebook = rulebookStamp(prepared.rulebook);
  return { ok: true, value: onWire({ rulebook, ...plan, asks }) };
}

/** The operation: what is worth establishing in a case file, and what each answer would lead to. */
export const questionPlanFile = operation({
  path: "/v1/files/question-plan",
  action: "case.answer",
  summary: "What is worth establishing in a case file, and what each answer would lead to",
  request: questionPlanFileRequest,
  answer: questionPlanFileAnswer,
  example: exampleFile,
  inThread: true,
  run: answerQuestionPlanFile,
});
