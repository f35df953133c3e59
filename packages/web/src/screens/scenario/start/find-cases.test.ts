import { readWorkedCases } from "@cokdyby/rules/worked-cases";
import { expect, test } from "vitest";
import { findCases } from "./find-cases.ts";

const cases = readWorkedCases();
const found = (query: string) => new Set(findCases(cases, query).map((each) => each.case));
const about = (topic: string) =>
  cases.filter(({ topics }) => topics.includes(topic)).map((each) => each.case);

test.each(["vydír", "VYDIR", "extortion", "sextortion", "sextorze"])(
  "every case on extortion is found by %j",
  (query) => {
    expect(about("extortion").length).toBeGreaterThan(10);
    expect([...found(query)]).toEqual(expect.arrayContaining(about("extortion")));
  },
);

test("every case on an own image is found by its everyday word", () => {
  expect([...found("sexting")]).toEqual(expect.arrayContaining(about("ownImage")));
});

test("every word has to be there, a name finds its case, and nothing finds all", () => {
  expect([...found("coe-57-czech-child-abroad-section-193")]).toHaveLength(1);
  expect([...found("vydír zebra")]).toEqual([]);
  expect(found(" ").size).toBe(cases.length);
});
