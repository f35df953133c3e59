import {
  type Context,
  type Evaluation,
  evaluationOf,
  type PhraseBook,
  type Problem,
  type Result,
  readOutcomes,
  type Situation,
  situationOfShaped,
} from "@cokdyby/engine";
import * as z from "zod";
import { localizeWarnings } from "../answers/localize-warnings.ts";
import { onWire } from "../answers/on-wire.ts";
import { readShape } from "../answers/read-shape.ts";
import { rulebookWith } from "../answers/rulebook-with.ts";
import { phrasesIn, type ServiceContext } from "../answers/service-context.ts";
import { unreviewedBeside } from "../answers/unreviewed.ts";
import { operation } from "../operation.ts";
import { explainMember, languageMember, outcomesMember } from "../shapes/analysis-members.ts";
import { wireCaseMembers } from "../shapes/case.ts";
import { chargeShape } from "../shapes/charge.ts";
import { explanationShape } from "../shapes/explanation.ts";
import { decidedMembers, findingShape, unreviewedMember } from "../shapes/finding.ts";
import type { Shaped } from "../shapes/shaped.ts";
import { facts, on, outcomes } from "./example-case.ts";

/** Body of POST /v1/evaluate: a case, and what to answer. */
export const evaluateRequest = z
  .strictObject({
    ...wireCaseMembers,
    outcomes: outcomesMember,
    explain: explainMember,
    language: languageMember,
    charge: z.boolean().default(true).describe("Whether the charge is put together too"),
  })
  .meta({ id: "EvaluateRequest" });
type EvaluateRequest = z.infer<typeof evaluateRequest>;

/** Answer of POST /v1/evaluate. */
const evaluateAnswer = z
  .strictObject({
    ...decidedMembers,
    findings: z.record(z.string(), findingShape).describe("Outcome → finding, in rulebook order"),
    explanation: z.record(z.string(), explanationShape).exactOptional(),
    charge: chargeShape.exactOptional().describe("Left out where the request says so"),
    unreviewed: unreviewedMember,
  })
  .meta({ id: "EvaluateAnswer" }) satisfies z.ZodType<Evaluation>;

/** What {@link evaluate} answers, on the wire. */
export type EvaluateAnswer = Shaped<typeof evaluateAnswer>;

/** The answer about a case, with its situation for further questions. */
export interface DecidedCase {
  readonly answer: EvaluateAnswer;
  readonly situation: Situation;
}

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

/** The same, with the situation that it was read into. */
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
  const decided = {
    ...evaluation,
    warnings,
    ...(charge ? await chargeBeside(service, situation.value, phrases) : {}),
    ...unreviewedBeside(service, [evaluation]),
  };
  if (explain === "none") return answered(decided);
  const wanted = { language, phrases, level: explain };
  const { explainFindings } = await import("../answers/explain-findings.ts");
  const explanation = await explainFindings(situation.value, evaluation.findings, wanted);
  return answered({ ...decided, explanation });
}

async function chargeBeside(
  { guide }: ServiceContext,
  situation: Situation,
  phrases: PhraseBook,
): Promise<Pick<EvaluateAnswer, "charge">> {
  if (guide === undefined) return {};
  const { chargeOf } = await import("../answers/charge-of.ts");
  return { charge: onWire(chargeOf(situation, guide, phrases)) };
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
