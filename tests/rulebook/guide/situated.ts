import {
  type CaseInput,
  type Conclusion,
  conclude,
  nextSteps,
  type Situation,
  situationOf,
} from "@cokdyby/engine";
import { loadGuide, loadPhrases, loadRulebook } from "@cokdyby/rules";

export const rulebook = loadRulebook();
export const guide = loadGuide();
const phrases = loadPhrases();

/** A case before the shipped law, on one day; one that is no case is a fault of the test. */
export function situated(input: Partial<CaseInput>): Situation {
  const situation = situationOf(rulebook, { facts: {}, ...input }, { today: "2026-11-25" });
  if (!situation.ok) throw new Error(JSON.stringify(situation.problems));
  return situation.value;
}

export function concluded(situation: Situation, language: string): Conclusion {
  const book = phrases[language];
  if (book === undefined) throw new Error(`no phrase book for ${language}`);
  return conclude(situation, guide, book);
}

export function said(situation: Situation, language: string): string {
  return concluded(situation, language).sentence;
}

/** The steps that a case opens. */
export function openSteps(situation: Situation): readonly string[] {
  return nextSteps(situation, guide).flatMap(({ step, opens }) => (opens === "yes" ? step : []));
}
