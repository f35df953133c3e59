import type { Point, Rulebook, SmallestChange } from "@cokdyby/engine";
import { expect, test } from "vitest";
import { nearMisses } from "./near-misses.ts";

const rulebook = {
  facts: [
    { fact: "months", type: "integer" },
    { fact: "written", type: "bool" },
    { fact: "form", type: "option" },
  ],
} as unknown as Rulebook;

const change = (fact: string, to: Point, kind: "findOut" | "otherwise" = "otherwise") =>
  ({ set: [{ fact, from: null, to, kind }], status: "no" }) as unknown as SmallestChange;
const span = (from: number, to: number): Point => ({ from, to, value: from, label: "" });
const member = (value: string | boolean): Point => ({ values: [value], value, label: "" });

test("a number goes to the nearest value beyond its boundary, from either side", () => {
  const changes = [change("months", span(0, 1)), change("months", span(5, 120))];
  expect(
    nearMisses(rulebook, { months: 3 }, changes, "x")
      .map(({ value }) => value)
      .sort(),
  ).toEqual([1, 5]);
});

test("boundaries come before statements and choices, and each fact once before any comes twice", () => {
  const changes = [
    change("form", member("spoken")),
    change("written", member(false)),
    change("months", span(0, 1)),
    change("months", span(5, 120)),
  ];
  const facts = nearMisses(rulebook, { months: 3 }, changes, "x").map(({ fact }) => fact);
  expect(facts).toEqual(["months", "written", "form", "months"]);
});

test("what is yet to be found out, and what takes two facts, makes no twin", () => {
  const both = {
    ...change("months", span(0, 1)),
    set: [...change("months", span(0, 1)).set, ...change("written", member(false)).set],
  };
  expect(
    nearMisses(rulebook, { months: 3 }, [change("written", member(true), "findOut"), both], "x"),
  ).toEqual([]);
});
