import { expect, test } from "vitest";
import { languageOf } from "./language.ts";
import { wordsIn } from "./words.ts";

test.each([
  [{}, "cs"],
  [{ LANG: "cs_CZ.UTF-8" }, "cs"],
  [{ LANG: "en_GB.UTF-8" }, "en"],
  [{ LANG: "en" }, "en"],
  [{ LANG: "C" }, "cs"],
  [{ LANG: "de_DE.UTF-8" }, "cs"],
  [{ LANG: "cs_CZ.UTF-8", LC_ALL: "en_US.UTF-8" }, "en"],
  [{ LANG: "en_US.UTF-8", LC_MESSAGES: "cs_CZ.UTF-8" }, "cs"],
  [{ LANG: "en_US.UTF-8", LC_ALL: "" }, "en"],
  [{ LANG: "enm" }, "cs"],
] as const)("%j speaks %s", (environment, language) => {
  expect(languageOf(environment)).toBe(language);
});

test("numbers of outcomes have their Czech plurals", () => {
  const { evaluation } = wordsIn("cs");
  expect([1, 2, 4, 5, 22].map((count) => evaluation("matters", { count }))).toEqual([
    "1 závěr",
    "2 závěry",
    "4 závěry",
    "5 závěrů",
    "22 závěrů",
  ]);
});

test("a number of combinations, never told as cases, may pass what numbers hold exactly", () => {
  const count = "9007199254740993";
  expect(wordsIn("cs").cases(count)).toBe(
    "9 007 199 254 740 993 právně odlišných kombinací údajů".replace(/ (?=\d)/g, "\u00a0"),
  );
  expect(wordsIn("en").cases(count)).toBe(
    "9,007,199,254,740,993 legally distinct combinations of facts",
  );
  expect([wordsIn("cs").cases("1"), wordsIn("en").cases("1")]).toEqual([
    "1 právně odlišná kombinace údajů",
    "1 legally distinct combination of facts",
  ]);
});

test.each([
  ["cs", "IDEMPOTENT", undefined],
  ["cs", "FACT_UNKNOWN", "takový údaj není; přehled vypíše `cokdyby law facts`"],
  ["cs", "TEXT_EMPTY", "text je prázdný; doplňte jej"],
  ["en", "FACT_UNKNOWN", "there is no such fact; `cokdyby law facts` lists them"],
  ["en", "TEXT_EMPTY", undefined],
] as const)("in %s the words of %s are %s", (language, code, words) => {
  expect(wordsIn(language).problemCode(code)).toBe(words);
});
