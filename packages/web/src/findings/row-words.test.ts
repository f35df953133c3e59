import { lawWords } from "@cokdyby/engine";
import { loadPhrases, loadRulebook } from "@cokdyby/rules";
import { sayIn } from "@cokdyby/words";
import { uiWords } from "@cokdyby/words/web/ui";
import { expect, test } from "vitest";
import { rangeWords, rowWords } from "./row-words.ts";

const rulebook = loadRulebook();
const phrases = loadPhrases();

test.each([
  ["cs", "den promlčení: 2. března 2029"],
  ["en", "barred from 2 March 2029"],
] as const)(
  "a day of lapse is not told as past, for it may be still to come (%s)",
  (language, words) => {
    const say = lawWords(rulebook, phrases[language] as (typeof phrases)[string]);
    const row = {
      row: "s192-3",
      lower: 0.5,
      upper: 3,
      limitationYears: 3,
      barredFrom: "2029-03-02",
    };
    const { barred } = rowWords(
      row as Parameters<typeof rowWords>[0],
      say,
      sayIn(uiWords, language),
    );
    expect(barred?.replaceAll(/\s/g, " ")).toBe(words);
  },
);

test.each([
  ["cs", 0.5, 3, "6 měsíců až 3 roky"],
  ["en", 0.5, 3, "6 months to 3 years"],
  ["cs", 0.5, 0.75, "6 až 9 měsíců"],
  ["cs", 0.25, 1.5, "3 až 18 měsíců"],
  ["en", 2, 8, "2 to 8 years"],
  ["en", 0, 5, "up to 5 years"],
] as const)(
  "what is no number of whole years is told in months (%s, from %s to %s)",
  (language, lower, upper, words) => {
    const say = lawWords(rulebook, phrases[language] as (typeof phrases)[string]);
    expect(rangeWords({ lower, upper }, say, sayIn(uiWords, language)).replaceAll(/\s/g, " ")).toBe(
      words,
    );
  },
);

test.each([
  [undefined, ["6 měsíců až 3 roky", "mladistvý: až 1 rok"]],
  ["offence", ["6 měsíců až 3 roky", undefined]],
  ["juvenile", ["mladistvý: až 1 rok", undefined]],
] as const)("of what is charged as %s the range is told that applies", (of, words) => {
  const say = lawWords(rulebook, phrases.cs as (typeof phrases)[string]);
  const own = { lower: 0, upper: 1, limitationYears: 3 };
  const row = { row: "s192-3", lower: 0.5, upper: 3, limitationYears: 5, juvenile: own };
  const t = sayIn(uiWords, "cs");
  const { range, juvenile, limitation } = rowWords(
    row as Parameters<typeof rowWords>[0],
    say,
    t,
    of,
  );
  expect([range, juvenile].map((each) => each?.replaceAll(/\s/g, " "))).toEqual(words);
  expect(limitation.includes("mladistvý")).toBe(of === undefined);
});
