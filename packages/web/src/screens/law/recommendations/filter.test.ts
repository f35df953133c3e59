import type { Recommendation } from "@cokdyby/rules";
import { expect, test } from "vitest";
import type { Met } from "../../../ui/met-mark.tsx";
import { filtered, metBy, NO_FILTER, type Standing } from "./filter.ts";

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
/** By its first answers; another offence changes each. */
const standingOf = (answers: Readonly<Record<string, Met>>): Standing =>
  Object.fromEntries(
    Object.entries(answers).map(([id, status]) => [
      id,
      { status, withAnotherOffence: { status: status === "met" ? "notMet" : "met" } },
    ]),
  );
const ids = (entries: readonly Recommendation[]) => entries.map(({ id }) => id);

test.each([
  [{ a: "met", b: "met" }, "met"],
  [{ a: "met", b: "contested" }, "contested"],
  [{ a: "contested", b: "notMet" }, "notMet"],
  [{ a: "notMet", b: "notMet" }, "notMet"],
] as const)("an entry is met when all its properties are: %o", (standing, met) => {
  expect(metBy(asked, standingOf(standing))).toBe(met);
});

test("nothing is said of an entry that is not checked, or not checked yet", () => {
  expect(metBy(seen, standingOf({ a: "met" }))).toBeUndefined();
  expect(metBy(asked, standingOf({ a: "met" }))).toBeUndefined();
});

test("a filter lets through what fits all of its members", () => {
  const both = [asked, seen];
  const now = standingOf({ a: "notMet", b: "met" });
  const amended = standingOf({ a: "met", b: "met" });
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
