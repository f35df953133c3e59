import {
  type Context,
  evaluationOf,
  explain as explainFindings,
  type Problem,
  type Result,
  readOutcomes,
  situationOfShaped,
} from "@cokdyby/engine";
import { type EvaluateAnswer, type EvaluateRequest, evaluateRequest } from "../shapes/evaluate.ts";
import { amended } from "./amended.ts";
import { readShape } from "./read-shape.ts";
import { phrasesIn, type Setting } from "./setting.ts";
import { worded } from "./warnings.ts";

/**
 * Answers POST /v1/evaluate and `cokdyby evaluate`.
 *
 * @param body any value; nothing of it is trusted
 * @returns the findings, or every problem at once
 */
export async function answerEvaluate(
  setting: Setting,
  body: unknown,
): Promise<Result<EvaluateAnswer>> {
  const read = readShape(evaluateRequest, body);
  if (read.value === undefined) return { ok: false, problems: read.problems };
  return answer(setting, read.value, read.problems);
}

async function answer(
  setting: Setting,
  request: EvaluateRequest,
  before: readonly Problem[],
): Promise<Result<EvaluateAnswer>> {
  const { outcomes, explain, language, amendments = [], ...input } = request;
  const context: Context = { today: setting.today(), language };
  const law = amended(setting.rulebook, amendments);
  // a case is looked at even where its amendments cannot be applied, to name all problems at once
  const rulebook = law.ok ? law.value : setting.rulebook;
  const asked = readOutcomes(rulebook, outcomes);
  const situation = situationOfShaped(rulebook, input, context);
  const problems = [law, asked, situation].flatMap((each) => (each.ok ? [] : each.problems));
  if (before.length + problems.length > 0 || !asked.ok || !situation.ok) {
    return { ok: false, problems: [...before, ...problems] };
  }
  const phrases = phrasesIn(setting, language);
  const evaluation = evaluationOf(situation.value, asked.value, context);
  const { findings } = evaluation;
  const warnings = worded(evaluation.warnings, phrases);
  const decided = { ...evaluation, warnings } as EvaluateAnswer;
  if (explain === "none") return { ok: true, value: decided };
  const wanted = { language, phrases, level: explain };
  const explanation = await explainFindings(situation.value, findings, wanted);
  return { ok: true, value: { ...decided, explanation } };
}
