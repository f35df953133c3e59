import {
  type Context,
  evaluationOf,
  type Problem,
  type Result,
  readOutcomes,
  type Situation,
  situationOfShaped,
} from "@cokdyby/engine";
import * as z from "zod";
import {
  chargeMember,
  explainMember,
  languageMember,
  outcomesMember,
} from "../shapes/analysis-members.ts";
import { wireCaseMembers } from "../shapes/case.ts";
import type { EvaluateAnswer } from "../shapes/evaluation.ts";
import { chargeBeside } from "./charge-beside.ts";
import { localizeWarnings } from "./localize-warnings.ts";
import { onWire } from "./on-wire.ts";
import { readShape } from "./read-shape.ts";
import { rulebookWith } from "./rulebook-with.ts";
import { phrasesIn, type ServiceContext } from "./service-context.ts";
import { unreviewedBeside } from "./unreviewed.ts";

/** Body of POST /v1/evaluate: a case, and what to answer. */
export const evaluateRequest = z
  .strictObject({
    ...wireCaseMembers,
    outcomes: outcomesMember,
    explain: explainMember,
    language: languageMember,
    charge: chargeMember,
  })
  .meta({ id: "EvaluateRequest" });
type EvaluateRequest = z.infer<typeof evaluateRequest>;

/** The answer about a case, with its situation for further questions. */
export interface DecidedCase {
  readonly answer: EvaluateAnswer;
  readonly situation: Situation;
}

/**
 * The findings for a case as known so far, with the situation that it was read into. Apart from the shape of answers,
 * which a page that asks itself does not need.
 *
 * @param body any value; nothing of it is trusted
 * @returns the findings, or every problem at once
 */
export async function decideCase(
  service: ServiceContext,
  body: unknown,
): Promise<Result<DecidedCase>> {
  const read = readShape(evaluateRequest, body);
  if (read.value === undefined) return { ok: false, problems: read.problems };
  return decideShaped(service, read.value, read.problems);
}

async function decideShaped(
  service: ServiceContext,
  request: EvaluateRequest,
  before: readonly Problem[],
): Promise<Result<DecidedCase>> {
  const { outcomes, explain, language, charge, amendments = [], ...input } = request;
  const context: Context = { today: service.today(), language };
  const law = await rulebookWith(service.rulebook, amendments);
  // a case is looked at even where its amendments cannot be applied, to name all problems at once
  const rulebook = law.ok ? law.value : service.rulebook;
  const asked = readOutcomes(rulebook, outcomes);
  const situation = situationOfShaped(rulebook, input, context);
  const problems = [law, asked, situation].flatMap((each) => (each.ok ? [] : each.problems));
  if (before.length + problems.length > 0 || !asked.ok || !situation.ok) {
    return { ok: false, problems: [...before, ...problems] };
  }
  const phrases = phrasesIn(service, language);
  const evaluation = onWire(evaluationOf(situation.value, asked.value, context));
  const warnings = localizeWarnings(evaluation.warnings, phrases);
  const answered = (answer: EvaluateAnswer): Result<DecidedCase> => ({
    ok: true,
    value: { answer, situation: situation.value },
  });
  const charged = await chargeBeside(service, phrases, charge);
  const decided = {
    ...evaluation,
    warnings,
    ...onWire(charged(input, situation.value)),
    ...unreviewedBeside(service, [evaluation]),
  };
  if (explain === "none") return answered(decided);
  const wanted = { language, phrases, level: explain };
  const { explainFindings } = await import("./explain-findings.ts");
  const explanation = await explainFindings(situation.value, evaluation.findings, wanted);
  return answered({ ...decided, explanation });
}
