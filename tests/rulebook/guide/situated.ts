import { type CaseInput, type Rulebook, type Situation, situationOf } from "@cokdyby/engine";
import type { PhraseBook } from "@cokdyby/engine/explain";
import {
  type Charge,
  type ChargedLaw,
  chargedLawOf,
  chargeOf,
  nextSteps,
} from "@cokdyby/engine/guide";
import { loadGuide, loadPhrases, loadRulebook } from "@cokdyby/rules";
import { expectOk } from "../../../packages/engine/test-data/expect-ok.ts";

export const rulebook: Rulebook = loadRulebook();
export const guide = loadGuide();
const books = loadPhrases();

/** A case before the shipped law, on one day; one that is no case is a fault of the test. */
export function situated(input: Partial<CaseInput>): Situation {
  return expectOk(situationOf(rulebook, { facts: {}, ...input }, { today: "2026-11-25" }));
}

/** Under which law a situation is charged, whatever the language. */
const laws = new WeakMap<Situation, ChargedLaw>();

export function charged(situation: Situation, language = "cs"): Charge {
  const law = laws.get(situation) ?? chargedLawOf(situation, guide);
  laws.set(situation, law);
  return chargeOf(situation, law, guide, books[language] as PhraseBook);
}

/** The lines of a charge, hard spaces as plain ones. */
export function linesOf({ text }: Charge): readonly string[] {
  return text.replaceAll("\u00a0", " ").split("\n");
}

/** The steps that a case opens. */
export function openSteps(situation: Situation): readonly string[] {
  return nextSteps(situation, guide).flatMap(({ step, opens }) => (opens === "yes" ? step : []));
}
