import type { ServiceContext } from "@cokdyby/api";
import type { EvaluateAnswer } from "@cokdyby/api/operations/evaluate";
import { answerEvaluate, decideCase } from "@cokdyby/api/operations/evaluate";
import type { Language, WireCase } from "@cokdyby/api/shapes";
import {
  counterfactual,
  ENGINE_VERSION,
  type ExplanationTree,
  type Finding,
  plainLabels,
  questionPlan,
  type Result,
  type SmallestChange,
} from "@cokdyby/engine";

/** Everything that a note on a case says of it, decided on one law at one moment. */
export interface NoteFacts {
  readonly engine: string;
  readonly answer: EvaluateAnswer;
  readonly findings: Readonly<Record<string, Finding>>;
  /** Why each main outcome comes out so. */
  readonly reasons: Readonly<Record<string, ExplanationTree>>;
  /** Facts worth establishing, the most useful first. */
  readonly worthKnowing: readonly string[];
  /** The changes of one fact that turn each main outcome. */
  readonly changes: Readonly<Record<string, readonly SmallestChange[]>>;
}

/**
 * @param main outcomes that are explained and turned
 * @param goals outcomes that facts are worth establishing for
 */
export async function noteFacts(
  setting: ServiceContext,
  shown: WireCase,
  main: readonly string[],
  goals: readonly string[],
  language: Language,
): Promise<Result<NoteFacts>> {
  const all = await decideCase(setting, { ...shown, language });
  if (!all.ok) return all;
  const { answer, situation } = all.value;
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
      worthKnowing: questionPlan(situation, goals, plainLabels).ranked.map(({ fact }) => fact),
      changes: Object.fromEntries(turned),
    },
  };
}
