import { expect, test } from "vitest";
import { plainPhrases } from "../../test-data/phrases.ts";
import type { LawWords } from "./law-words.ts";
import { phraseFormatter } from "./phrase-formatter.ts";
import { toldFavour } from "./told-favour.ts";

const say = {
  phrase: phraseFormatter(plainPhrases("en")).say,
  date: (date: string) => date,
  outcome: (outcome: string) => outcome,
  and: (words: readonly string[]) => words.join(" & "),
} as unknown as LawWords;
const all = ["2010-01-01", "2012-01-01", "2014-01-01", "2016-01-01"];
const points = all.map((date) => ({ date, findings: { barred: { status: "yes" } as const } }));

test.each([
  [["2012-01-01"], "[favour.underDays 1 2012-01-01]"],
  [["2010-01-01", "2016-01-01"], "[favour.underDays 2 2010-01-01 & 2016-01-01]"],
  [["2010-01-01", "2012-01-01", "2014-01-01"], "[favour.underSpan 2010-01-01 2015-12-31]"],
  [["2012-01-01", "2014-01-01", "2016-01-01"], "[favour.underSince 2012-01-01]"],
  [all, "[favour.underAll]"],
])("the laws of %j are told as %s", (dates, words) => {
  const favour = { same: true, reasons: [{ code: "lowerRange", dates }], rows: [] } as const;
  expect(toldFavour(favour, points, "barred", say).reasons).toEqual([
    `[favour.lowerRange ${words}]`,
  ]);
});

test("under the law that is named the outcome beside it is told", () => {
  const favour = { date: "2012-01-01", reasons: [], rows: [] };
  const { verdict, reasons } = toldFavour(favour, points, "barred", say);
  expect(verdict).toBe("[favour.date 2012-01-01]");
  expect(reasons).toEqual(["[favour.underIt barred [status.yes]]"]);
});
