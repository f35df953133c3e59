import type { Result } from "@cokdyby/engine";
import { decideCase, evaluateRequest } from "../answers/decide-case.ts";
import type { ServiceContext } from "../answers/service-context.ts";
import { operation } from "../operation.ts";
import { type EvaluateAnswer, evaluateAnswer } from "../shapes/evaluation.ts";
import { facts, on, outcomes } from "./example-case.ts";

export type { EvaluateAnswer };

/**
 * The findings for a case as known so far.
 *
 * @param body any value; nothing of it is trusted
 * @returns the findings, or every problem at once
 */
export async function answerEvaluate(
  service: ServiceContext,
  body: unknown,
): Promise<Result<EvaluateAnswer>> {
  const decided = await decideCase(service, body);
  return decided.ok ? { ok: true, value: decided.value.answer } : decided;
}

/**
 * Whether a case is no walk through diagrams that are there already: an amended law may have to be made
 * first, and explanations are long. For a case as it came; what is wrong in it is found later.
 */
export function takesLong(given: unknown): boolean {
  if (typeof given !== "object" || given === null) return false;
  const { amendments, explain = "none" } = given as { amendments?: unknown; explain?: unknown };
  return explain !== "none" || (Array.isArray(amendments) && amendments.length > 0);
}

/** The operation: findings for a case as known so far. */
export const evaluate = operation({
  path: "/v1/evaluate",
  action: "case.answer",
  summary: "Findings for a case as known so far",
  request: evaluateRequest,
  answer: evaluateAnswer,
  example: {
    title: "own image, sixteen",
    on,
    facts,
    outcomes,
    explain: "summary",
    language: "en",
  },
  inThread: takesLong,
  run: answerEvaluate,
});
