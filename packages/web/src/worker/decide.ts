import { judgeCondition, type Result, type Situation } from "@cokdyby/engine";
import { answerEvaluate, type Setting } from "@cokdyby/server/answers";
import type { EvaluateAnswer, Language, WireCase } from "@cokdyby/server/contract";
import { situationIn } from "./situation.ts";

/** Which facts have a meaning in a case; a fact that always has one is left out. */
export type Belonging = Readonly<Record<string, "yes" | "no" | "unknown">>;

export interface Decided extends EvaluateAnswer {
  readonly belonging: Belonging;
}

/**
 * Decides some outcomes of a case, as the service would.
 *
 * @returns the findings, or every problem of the case at once
 */
export async function decide(
  setting: Setting,
  shown: WireCase,
  outcomes: readonly string[],
  language: Language,
): Promise<Result<Decided>> {
  const answer = await answerEvaluate(setting, { ...shown, outcomes, language });
  if (!answer.ok) return answer;
  const situation = situationIn(setting, shown);
  if (!situation.ok) return situation;
  return { ok: true, value: { ...answer.value, belonging: belongingIn(situation.value) } };
}

function belongingIn(situation: Situation): Belonging {
  const { facts } = situation.compiled.law.rulebook;
  return Object.fromEntries(
    facts.flatMap(({ fact, belongs }) =>
      belongs === undefined ? [] : [[fact, judgeCondition(situation, belongs)]],
    ),
  );
}
