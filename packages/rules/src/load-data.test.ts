import { lawWords } from "@cokdyby/engine/explain";
import { expect, test } from "vitest";
import { loadPhrases } from "./load-data.ts";
import { loadRulebook } from "./load-rulebook.ts";

/** The words of the shipped law in a language. */
function wordsIn(language: string) {
  const book = loadPhrases()[language];
  if (book === undefined) throw new Error(`no phrases in ${language}`);
  return lawWords(loadRulebook(), book);
}

test.each([
  ["cs", "let", 0.5, "6 měsíců"],
  ["cs", "let", 3, "3 roky"],
  ["cs", "let", 1.5, "1,5 roku"],
  ["en", "years", 0.25, "3 months"],
])("in %s a range of %s %d is %s", (language, unit, count, said) => {
  const words = wordsIn(language);
  expect(words.withUnit(words.number(count), unit, count).replace(/\s/g, " ")).toBe(said);
});

test("several numbers keep their unit", () => {
  const words = wordsIn("en");
  expect(words.withUnit(words.span("0", "0.5"), "years", 0.5)).toBe("0 to 0.5 years");
});

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
  const told = ["cs", "en"].map((language) => wordsIn(language).range({ lower, upper }));
  expect(told).toEqual([cs, en]);
});
