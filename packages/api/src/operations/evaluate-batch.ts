import { evaluationOf, type Problem, type Result, rulebookStamp } from "@cokdyby/engine";
import * as z from "zod";
import { localizeWarnings } from "../answers/localize-warnings.ts";
import { onWire } from "../answers/on-wire.ts";
import { outcomesAt, prepareCase, problemsIn } from "../answers/prepare-case.ts";
import { readMembers } from "../answers/read-shape.ts";
import type { ServiceContext } from "../answers/service-context.ts";
import { operation } from "../operation.ts";
import { contentProblem } from "../problems.ts";
import { languageMember, outcomesMember } from "../shapes/analysis-members.ts";
import { MAX_MEMBERS, wireCaseMembers } from "../shapes/case.ts";
import { decidedMembers, findingShape } from "../shapes/finding.ts";
import type { Language } from "../shapes/parts.ts";
import { stamp } from "../shapes/parts.ts";
import { MOST_PROBLEMS, problemShape } from "../shapes/problem.ts";
import type { Shaped } from "../shapes/shaped.ts";
import { takesLong } from "./evaluate.ts";
import { facts, on, outcomes } from "./example-case.ts";

/** Most cases of one JSON body; a stream of lines has no limit. */
const MAX_BATCH = MAX_MEMBERS;
/** Most members of all objects and lists of such a body together. */
const MAX_BATCH_VALUES = 50_000;

const caseId = z.string().max(200).describe("Comes back with the result");

/** A case of a batch, one line of a stream. */
const batchCase = z.strictObject({ "@id": caseId, ...wireCaseMembers }).meta({ id: "BatchCase" });

const asked = { outcomes: outcomesMember, language: languageMember };

/** Body of POST /v1/evaluate/batch; each case is checked on its own. */
const batchRequest = z
  .strictObject({ cases: z.array(batchCase).max(MAX_BATCH), ...asked })
  .meta({ id: "BatchRequest" });

/** The same as far as it must fit for the call to be answered at all. */
const looseBatchRequest = z.strictObject({
  cases: z.array(z.unknown()).max(MAX_BATCH),
  ...asked,
});

/** What the query of a stream asks for. */
export const batchQuery = z.strictObject({
  outcomes: z
    .union([z.string(), z.array(z.string())])
    .optional()
    .describe("Ids with commas between them, or repeated"),
  language: languageMember,
});

const { lawDate, warnings } = decidedMembers;
const place = z
  .int()
  .exactOptional()
  .describe("The line, counted from 1, where no @id could be read");

/** The result of one case of a batch, one line of a stream. */
const batchResult = z
  .union([
    z.strictObject({
      "@id": z.string(),
      lawDate,
      findings: z.record(z.string(), findingShape),
      warnings,
    }),
    z.strictObject({ "@id": z.string().nullable(), "@line": place, problem: problemShape }),
  ])
  .meta({ id: "BatchResult" });

/** What a batch answers for one case: its findings, or its problem. */
export type BatchResult = Shaped<typeof batchResult>;

/** Answer of POST /v1/evaluate/batch to a JSON body. */
const batchAnswer = z
  .strictObject({ rulebook: stamp, results: z.array(batchResult) })
  .meta({ id: "BatchAnswer" });

/** What {@link evaluateBatch} answers, on the wire. */
export type BatchAnswer = Shaped<typeof batchAnswer>;

/** The last line of a stream. */
const batchSummary = z
  .strictObject({
    "@summary": z.strictObject({ cases: z.int(), problems: z.int() }),
    rulebook: stamp,
  })
  .meta({ id: "BatchSummary" });

/** The last line of a stream: how many cases were answered, and how many have a problem. */
export type BatchSummary = Shaped<typeof batchSummary>;

/** What is asked of every case of a batch. */
export interface BatchAsked {
  readonly outcomes: readonly string[];
  readonly language: Language;
}

/**
 * The findings for many cases.
 *
 * @param pause called between cases; lets others have their turn
 * @returns a result for each case in order, one with a problem for a case that cannot be answered; or
 *   every problem of the call as a whole
 */
async function answerBatch(
  service: ServiceContext,
  body: unknown,
  pause: () => Promise<void> = async () => undefined,
): Promise<Result<BatchAnswer>> {
  const read = readMembers(looseBatchRequest, body);
  const { cases = [], outcomes, language = "cs" } = read.members;
  const asked = readAsked(service, outcomes, language);
  const problems: Problem[] = [...read.problems, ...problemsIn(asked)];
  if (problems.length > 0 || !asked.ok) return { ok: false, problems };
  const results: BatchResult[] = [];
  let named = 0;
  for (const one of cases) {
    const result = answerOne(service, asked.value, one, Math.max(1, MOST_PROBLEMS - named));
    if ("problem" in result) named += result.problem.errors.length;
    results.push(result);
    await pause();
  }
  return { ok: true, value: { rulebook: rulebookStamp(service.rulebook), results } };
}

/** Checks what is asked of every case. @param pointer names the outcomes in problems */
export function readAsked(
  { rulebook }: ServiceContext,
  outcomes: readonly string[] | undefined,
  language: Language,
  pointer = "#/outcomes",
): Result<BatchAsked> {
  const asked = outcomesAt(rulebook, outcomes, pointer);
  return asked.ok ? { ok: true, value: { outcomes: asked.value, language } } : asked;
}

/**
 * The result of one case; The caller adds `@line`.
 *
 * @param most how many problems of it are named
 */
export function answerOne(
  service: ServiceContext,
  asked: BatchAsked,
  one: unknown,
  most: number = MOST_PROBLEMS,
): BatchResult {
  const read = readMembers(batchCase, one);
  const { "@id": id, ...given } = read.members;
  const prepared = prepareCase(service, given, asked.language);
  const problems = [...read.problems, ...prepared.problems];
  if (problems.length > 0 || id === undefined || !prepared.situation.ok) {
    return { "@id": id ?? null, problem: contentProblem(problems, most) };
  }
  const { lawDate, findings, warnings } = onWire(
    evaluationOf(prepared.situation.value, asked.outcomes, prepared.context),
  );
  return { "@id": id, lawDate, findings, warnings: localizeWarnings(warnings, prepared.phrases) };
}

/** With more cases a batch is answered by a thread of its own. */
const FEW = 10;

function isLong(request: unknown): boolean {
  const { cases } = (request ?? {}) as { cases?: unknown };
  return Array.isArray(cases) && (cases.length > FEW || cases.some(takesLong));
}

/** The operation: findings for many cases. */
export const evaluateBatch = operation({
  path: "/v1/evaluate/batch",
  action: "case.answer",
  summary: "Findings for many cases; one that cannot be answered has a problem in its place",
  request: batchRequest,
  answer: batchAnswer,
  example: {
    cases: [
      { "@id": "sixteen", on, facts },
      { "@id": "fourteen", on, facts: { ...facts, "actor.age": 14 } },
    ],
    outcomes,
  },
  inThread: isLong,
  mostValues: MAX_BATCH_VALUES,
  lines: {
    query: batchQuery,
    result: batchResult,
    description:
      'Sent as application/x-ndjson, the body is one case a line, without an end known before; ?outcomes= and ?language= say what to answer. One result a line comes back, in order, as the cases are read: take results while you send. The last line is { "@summary": { cases, problems } }; without it the stream was cut off.',
  },
  run: answerBatch,
});
