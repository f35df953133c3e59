import type { Recommendation } from "@cokdyby/rules";
import { expect, test } from "vitest";
import { filtered, metBy, NO_FILTER } from "./filter.ts";

const text = { en: "words", cs: "slova" };
const common = { paragraphs: [], footnotes: [], text };
const asked: Recommendation = {
  ...common,
  id: "asked",
  kind: "recommendation",
  level: "request",
  addressee: "CZ",
  chapter: "II",
  status: { checked: { properties: ["a", "b"] } },
};
const seen: Recommendation = {
  ...common,
  id: "seen",
  kind: "observation",
  addressee: "all",
  chapter: "IV",
  status: { encoded: { rules: ["r"] } },
};
const ids = (entries: readonly Recommendation[]) => entries.map(({ id }) => id);

test.each([
  [{ a: "met", b: "met" }, "met"],
  [{ a: "met", b: "contested" }, "contested"],
  [{ a: "contested", b: "notMet" }, "notMet"],
  [{ a: "notMet", b: "notMet" }, "notMet"],
] as const)("an entry is met when all its properties are: %o", (standing, met) => {
  expect(metBy(asked, standing)).toBe(met);
});

test("nothing is said of an entry that is not checked, or not checked yet", () => {
  expect(metBy(seen, { a: "met" })).toBeUndefined();
  expect(metBy(asked, { a: "met" })).toBeUndefined();
});

test("a filter lets through what fits all of its members", () => {
  const both = [asked, seen];
  const now = { a: "notMet", b: "met" } as const;
  const amended = { a: "met", b: "met" } as const;
  const through = (filter: Partial<typeof NO_FILTER>) =>
    ids(filtered(both, { ...NO_FILTER, ...filter }, now, amended));
  expect(through({})).toEqual(["asked", "seen"]);
  expect(through({ level: "observation" })).toEqual(["seen"]);
  expect(through({ addressee: "CZ" })).toEqual(["asked"]);
  expect(through({ chapter: "IV" })).toEqual(["seen"]);
  expect(through({ became: "encoded" })).toEqual(["seen"]);
  expect(through({ now: "notMet", amended: "met" })).toEqual(["asked"]);
  expect(through({ now: "met" })).toEqual([]);
  expect(through({ level: "request", chapter: "IV" })).toEqual([]);
});
