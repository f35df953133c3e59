import { lawWords } from "@cokdyby/engine";
import { expect, test } from "vitest";
import { loadPhrases } from "./load-phrases.ts";
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
