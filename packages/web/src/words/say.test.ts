import { expect, test } from "vitest";
import { sayOf } from "./say.ts";

const FACTS = {
  facts_one: "{count} údaj",
  facts_few: "{count} údaje",
  facts_many: "{count} údaje",
  facts_other: "{count} údajů",
  facts_zero: "nic",
};

test.each([
  [0, "nic"],
  [1, "1 údaj"],
  [2, "2 údaje"],
  [5, "5 údajů"],
  [21, "21 údajů"],
  [1.5, "1.5 údaje"],
])("a count of %d takes its plural form", (count, words) => {
  expect(sayOf(FACTS, "cs")("facts", { count }).replace("\u00a0", " ")).toBe(words);
});

test("a count that no form is for stands in the plain words", () => {
  const say = sayOf({ shown: "{shown} of {count}" }, "en");
  expect(say("shown", { shown: 5, count: 12 })).toBe("5 of 12");
});

test("what a person typed is said as it is, braces included", () => {
  const say = sayOf({ found: "found: {query}, {count}" }, "en");
  expect(say("found", { query: "{count} $&", count: 2 })).toBe("found: {count} $&, 2");
});
