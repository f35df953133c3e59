import { lawWords } from "@cokdyby/engine";
import { loadPhrases, loadRulebook } from "@cokdyby/rules";
import { sayIn } from "@cokdyby/words";
import { uiWords } from "@cokdyby/words/web/ui";
import { expect, test } from "vitest";
import { rowWords } from "./row-words.ts";

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
