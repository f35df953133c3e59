import { evaluationOf, type Problem, type Result, rulebookStamp } from "@cokdyby/engine";
import { contentProblem } from "../problems.ts";
import {
  type BatchAnswer,
  type BatchResult,
  batchCase,
  looseBatchRequest,
} from "../shapes/batch.ts";
import type { Language } from "../shapes/parts.ts";
import { MOST_PROBLEMS } from "../shapes/problem.ts";
import { outcomesAt, problemsIn, putCase } from "./put-case.ts";
import { readParts } from "./read-shape.ts";
import type { Setting } from "./setting.ts";
import { worded } from "./warnings.ts";

/** What is asked of every case of a batch. */
export interface BatchAsked {
  readonly outcomes: readonly string[];
  readonly language: Language;
}

/**
 * Answers POST /v1/evaluate/batch to a JSON body.
 *
 * @param body any value; nothing of it is trusted
 * @param pause called between cases; lets others have their turn
 * @returns a result for each case in order, one with a problem for a case that cannot be answered; or
 *   every problem of the call as a whole
 */
export async function answerBatch(
  setting: Setting,
  body: unknown,
  pause: () => Promise<void> = async () => undefined,
): Promise<Result<BatchAnswer>> {
  const read = readParts(looseBatchRequest, body);
  const { cases = [], outcomes, language = "cs" } = read.parts;
  const asked = readAsked(setting, outcomes, language);
  const problems: Problem[] = [...read.problems, ...problemsIn(asked)];
  if (problems.length > 0 || !asked.ok) return { ok: false, problems };
  const results: BatchResult[] = [];
  let named = 0;
  for (const one of cases) {
    const result = answerOne(setting, asked.value, one, Math.max(1, MOST_PROBLEMS - named));
    if ("problem" in result) named += result.problem.errors.length;
    results.push(result);
    await pause();
  }
  return { ok: true, value: { rulebook: rulebookStamp(setting.rulebook), results } };
}

/** Checks what is asked of every case. @param pointer names the outcomes in problems */
export function readAsked(
  { rulebook }: Setting,
  outcomes: readonly string[] | undefined,
  language: Language,
  pointer = "#/outcomes",
): Result<BatchAsked> {
  const asked = outcomesAt(rulebook, outcomes, pointer);
  return asked.ok ? { ok: true, value: { outcomes: asked.value, language } } : asked;
}

/**
 * The result of one case; `@line` is left to whoever knows it.
 *
 * @param most how many problems of it are named
 */
export function answerOne(
  setting: Setting,
  asked: BatchAsked,
  one: unknown,
  most: number = MOST_PROBLEMS,
): BatchResult {
  const read = readParts(batchCase, one);
  const { "@id": id, ...given } = read.parts;
  const put = putCase(setting, given, asked.language);
  const problems = [...read.problems, ...put.problems];
  if (problems.length > 0 || id === undefined || !put.situation.ok) {
    return { "@id": id ?? null, problem: contentProblem(problems, most) };
  }
  const { lawDate, findings, warnings } = evaluationOf(
    put.situation.value,
    asked.outcomes,
    put.context,
  );
  const result = { "@id": id, lawDate, findings, warnings: worded(warnings, put.phrases) };
  return result as BatchResult;
}
