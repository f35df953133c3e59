import { decideCase } from "@cokdyby/api/answers/decide-case";
import type { EvaluateAnswer } from "@cokdyby/api/operations/evaluate";
import { answerEvaluate } from "@cokdyby/api/operations/evaluate";
import type { SidesAnswer } from "@cokdyby/api/operations/sides";
import type { Language, WireCase } from "@cokdyby/api/shapes";
import {
  counterfactual,
  ENGINE_VERSION,
  type ExplanationTree,
  type Finding,
  plainLabels,
  type Result,
  type SmallestChange,
} from "@cokdyby/engine";
import { type Guidance, guidanceOn } from "./guidance.ts";
import type { GuidedSetting } from "./setting.ts";
import { sides } from "./sides.ts";
import { entriesOn, type ToldEntry } from "./to-establish.ts";

/** Everything that a note on a case says of it, decided on one law at one moment. */
export interface NoteFacts {
  readonly engine: string;
  readonly answer: EvaluateAnswer;
  readonly findings: Readonly<Record<string, Finding>>;
  /** Why each main outcome comes out so. */
  readonly reasons: Readonly<Record<string, ExplanationTree>>;
  /** What can be charged, and the next steps. */
  readonly guidance: Guidance;
  /** What is to be established, what settles most first. */
  readonly toEstablish: readonly ToldEntry[];
  /** Both sides of the outcome that is weighed. */
  readonly sides: SidesAnswer;
  /** The changes of one fact that turn each main outcome. */
  readonly changes: Readonly<Record<string, readonly SmallestChange[]>>;
}

/**
 * @param main outcomes that are explained and turned
 * @param weighed the outcome that is looked at from both sides
 */
export async function noteFacts(
  setting: GuidedSetting,
  shown: WireCase,
  main: readonly string[],
  weighed: string,
  language: Language,
): Promise<Result<NoteFacts>> {
  const all = await decideCase(setting, { ...shown, language });
  if (!all.ok) return all;
  const { answer, situation } = all.value;
  const guide = await setting.wholeGuide();
  const explained = await answerEvaluate(setting, {
    ...shown,
    language,
    outcomes: main,
    explain: "full",
  });
  if (!explained.ok) return explained;
  const { explanation = {} } = explained.value;
  const turned = main.map((outcome) => [
    outcome,
    counterfactual(situation, outcome, { maxFacts: 1, labelOf: plainLabels }).changes,
  ]);
  return {
    ok: true,
    value: {
      engine: ENGINE_VERSION,
      answer,
      findings: answer.findings as NoteFacts["findings"],
      reasons: Object.fromEntries(
        Object.entries(explanation).map(([outcome, { tree }]) => [outcome, tree]),
      ) as NoteFacts["reasons"],
      guidance: await guidanceOn(situation, guide, setting, language),
      toEstablish: entriesOn(situation, guide, setting, language),
      sides: sides(setting, shown, weighed, language),
      changes: Object.fromEntries(turned),
    },
  };
}
