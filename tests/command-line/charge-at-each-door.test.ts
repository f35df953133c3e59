import { chargedLawOf, chargeOf, type PhraseBook, situationOf } from "@cokdyby/engine";
import { loadGuide, loadPhrases, loadRulebook } from "@cokdyby/rules";
import { readWorkedCases } from "@cokdyby/rules/worked-cases";
import { buildApp } from "@cokdyby/server";
import { afterAll, expect, test } from "vitest";
import { cokdyby } from "./cokdyby.ts";

const law = { rulebook: loadRulebook(), phrases: loadPhrases(), guide: loadGuide() };
// the command has the day of its machine
const today = () => new Date().toISOString().slice(0, 10);
const app = await buildApp({ ...law, today });
afterAll(() => app.http.close());

/** One of each verdict. Assistants and the page are held to the operation beside their code. */
const CASES = [
  "coe-26-threatens-for-more-images",
  "coe-01-makes-and-keeps-own-image-at-thirteen",
  "coe-04-keeps-own-image-at-sixteen",
  "coe-20-forwards-suggestive-image",
];
const worked = readWorkedCases();

test.each(CASES)("%s has one charge in the library, over HTTP and in the command", async (name) => {
  const { facts, readings, on } = worked.find((each) => each.case === name) ?? {};
  const input = JSON.parse(JSON.stringify({ facts, readings, on }));
  const situation = situationOf(law.rulebook, input, { today: today() });
  if (!situation.ok) throw new Error(JSON.stringify(situation.problems));
  for (const language of ["cs", "en"]) {
    const charged = chargedLawOf(situation.value, law.guide);
    const book = law.phrases[language] as PhraseBook;
    const inLibrary = JSON.stringify(chargeOf(situation.value, charged, law.guide, book));
    const body = { ...input, language };
    const answered = await app.http.inject({ method: "POST", url: "/v1/evaluate", body });
    expect(JSON.stringify(answered.json().charge)).toBe(inLibrary);
    const stdin = JSON.stringify(input);
    const printed = await cokdyby(["evaluate", "-", "--json", "--lang", language], { stdin });
    expect(JSON.stringify(JSON.parse(printed.stdout).charge)).toBe(inLibrary);
  }
});
