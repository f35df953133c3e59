import { lawWords } from "@cokdyby/engine/explain";
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

test("a range and a period are told for a juvenile too, where they differ", () => {
  const say = lawWords(rulebook, phrases.cs as (typeof phrases)[string]);
  const own = { lower: 0, upper: 1, limitationYears: 3 };
  const row = { row: "s192-3", lower: 0.5, upper: 3, limitationYears: 5, juvenile: own };
  const told = rowWords(row as Parameters<typeof rowWords>[0], say, sayIn(uiWords, "cs"));
  expect([told.range, told.juvenile].map((each) => each.replaceAll(/\s/g, " "))).toEqual([
    "6 měsíců až 3 roky",
    "mladistvý: až 1 rok",
  ]);
  expect(told.limitation.replaceAll(/\s/g, " ")).toMatch(/5 let; mladistvý: 3 roky$/);
  const same = { ...row, juvenile: { ...own, limitationYears: 5 } };
  const { limitation } = rowWords(same as typeof row & { category: "" }, say, sayIn(uiWords, "cs"));
  expect(limitation).not.toContain("mladistvý");
});
