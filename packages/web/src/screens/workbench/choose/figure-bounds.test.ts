import { loadRulebook } from "@cokdyby/rules";
import { expect, test } from "vitest";
import { figureBounds } from "./figure-bounds.ts";

const rulebook = loadRulebook();

test("a figure can be moved over the range of what is compared with it, and one beyond", () => {
  const range = rulebook.facts.find(({ fact }) => fact === "actor.age")?.range;
  if (range === undefined) throw new Error("the age has no range");
  expect(figureBounds(rulebook, "ageOfCriminalResponsibility")).toEqual({
    min: range.min,
    max: range.max + 1,
  });
});

test("a figure that a number reaches in steps can be moved over the range of that number", () => {
  const range = rulebook.facts.find(({ fact }) => fact === "act.benefitCzk")?.range;
  if (range === undefined) throw new Error("the amount has no range");
  expect(figureBounds(rulebook, "substantialBenefit")).toEqual({
    min: range.min,
    max: range.max + 1,
  });
});

test("every figure stands within its bounds on all its dates", () => {
  for (const { parameter, values } of rulebook.parameters) {
    const { min, max } = figureBounds(rulebook, parameter);
    for (const { value } of values) {
      expect(value, parameter).toBeGreaterThanOrEqual(min);
      expect(value, parameter).toBeLessThanOrEqual(max);
    }
  }
});

test("a figure that is compared with nothing of a range has bounds all the same", () => {
  expect(figureBounds({ ...rulebook, rules: [], conditions: [] }, "committeeThreshold")).toEqual({
    min: 0,
    max: 100,
  });
});
