import type { LawWords } from "@cokdyby/engine";
import { expect, test } from "vitest";
import { reasonWords } from "./favour-words.ts";

const say = {
  date: (date: string) => date,
  and: (words: readonly string[]) => words.join(" & "),
} as unknown as LawWords;
const t = (key: string, values: object = {}) => [key, ...Object.values(values)].join(" ");
const all = ["2010-01-01", "2012-01-01", "2014-01-01", "2016-01-01"];

test.each([
  [["2012-01-01"], "underDays 1 2012-01-01"],
  [["2010-01-01", "2016-01-01"], "underDays 2 2010-01-01 & 2016-01-01"],
  [["2010-01-01", "2012-01-01", "2014-01-01"], "underSpan 2010-01-01 2015-12-31"],
  [["2012-01-01", "2014-01-01", "2016-01-01"], "underSince 2012-01-01"],
  [all, "underAll"],
])("the laws of %j are told as %s", (dates, words) => {
  expect(reasonWords({ code: "lowerRange", dates }, all, say, t)).toBe(
    `favour_lowerRange ${words}`,
  );
});
