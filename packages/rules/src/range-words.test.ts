import { lawWords, type PhraseBook } from "@cokdyby/engine";
import { expect, test } from "vitest";
import { loadPhrases } from "./load-phrases.ts";
import { loadRulebook } from "./load-rulebook.ts";

const rulebook = loadRulebook();
const phrases = loadPhrases();

/** Months for what is no number of whole years, as the Code has it. */
test.each([
  [0, 3, "až 3 roky", "up to 3 years"],
  [0, 0.5, "až 6 měsíců", "up to 6 months"],
  [0, 5, "až 5 let", "up to 5 years"],
  [2, 8, "2 až 8 let", "2 to 8 years"],
  [0.5, 3, "6 měsíců až 3 roky", "6 months to 3 years"],
  [0.5, 0.75, "6 až 9 měsíců", "6 to 9 months"],
  [0.25, 1.5, "3 až 18 měsíců", "3 to 18 months"],
  [0.25, 0.5, "3 až 6 měsíců", "3 to 6 months"],
  [0.5, 1, "6 měsíců až 1 rok", "6 months to 1 year"],
])("a range of %d to %d years", (lower, upper, cs, en) => {
  const told = ["cs", "en"].map((language) =>
    lawWords(rulebook, phrases[language] as PhraseBook).range({ lower, upper }),
  );
  expect(told).toEqual([cs, en]);
});
