import { loadPhrases } from "@cokdyby/rules";
import { expect, test } from "vitest";
import { languageOf, WORDS } from "./language.ts";

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

test.each(["cs", "en"] as const)(
  "in %s findings and explanations name statuses alike",
  (language) => {
    const { phrases } = loadPhrases()[language] ?? { phrases: {} };
    const said: Readonly<Record<string, unknown>> = phrases;
    for (const [status, words] of Object.entries(WORDS[language].status)) {
      expect(words).toBe(said[`status.${status}`]);
    }
    for (const [grade, words] of Object.entries(WORDS[language].grade)) {
      expect(words).toBe(said[`grade.${grade}`]);
    }
  },
);

test("numbers of outcomes have their Czech plurals", () => {
  const { matters } = WORDS.cs.evaluation;
  expect([1, 2, 4, 5, 22].map(matters)).toEqual([
    "1 závěr",
    "2 závěry",
    "4 závěry",
    "5 závěrů",
    "22 závěrů",
  ]);
});

test("numbers of combinations are never told as numbers of cases", () => {
  const plain = (text: string) => text.replaceAll(/[\s\u00a0]/g, " ");
  const { cs, en } = WORDS;
  expect(plain(cs.analysis.cases("94500000"))).toBe("94 500 000 právně odlišných kombinací údajů");
  expect(plain(cs.analysis.cases("2"))).toBe("2 právně odlišné kombinace údajů");
  expect(plain(en.analysis.cases("1"))).toBe("1 legally distinct combination of facts");
  expect(plain(cs.analysis.check.failing("1", "5"))).toContain("kombinací údajů");
});
