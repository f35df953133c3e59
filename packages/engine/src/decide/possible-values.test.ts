import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compare } from "../conditions/formula.ts";
import { members, spans } from "../facts/value-set.ts";
import type { OperatorName } from "../rulebook/rulebook.ts";
import { figuresAt, holdsFor, type PossibleValues } from "./possible-values.ts";

const from = (...numbers: number[]): PossibleValues => ({
  kind: "values",
  values: spans(numbers.map((each) => [each, each])),
});

describe("a leaf", () => {
  test.each<[OperatorName, number[], number | number[], boolean, boolean]>([
    ["in", [1, 3], [1, 2, 3], true, true],
    ["in", [1, 4], [1, 2, 3], false, true],
    ["notIn", [4, 5], [1, 2, 3], true, true],
    ["notIn", [1, 2], [1, 2, 3], false, false],
  ])(
    "%s over %j against %j holds for every value: %s, for some: %s",
    (operator, left, against, every, some) => {
      expect(holdsFor("every", operator, from(...left), against)).toBe(every);
      expect(holdsFor("some", operator, from(...left), against)).toBe(some);
    },
  );

  test("on a thing of which nothing is known holds for some value and not for every one", () => {
    expect(holdsFor("every", "notEqual", { kind: "anything" }, 1)).toBe(false);
    expect(holdsFor("some", "equal", { kind: "anything" }, 1)).toBe(true);
  });

  test("against a figure that is not in force never holds", () => {
    for (const which of ["every", "some"] as const) {
      expect(holdsFor(which, "notEqual", from(1), undefined)).toBe(false);
      expect(holdsFor(which, "lessThan", { kind: "anything" }, undefined)).toBe(false);
    }
  });
});

test("spans of numbers come out as their numbers one by one", () => {
  const operators = fc.constantFrom<OperatorName>(
    "equal",
    "notEqual",
    "lessThan",
    "lessThanInclusive",
    "greaterThan",
    "greaterThanInclusive",
  );
  const left = fc.uniqueArray(fc.nat({ max: 6 }), { minLength: 1 });
  fc.assert(
    fc.property(operators, left, fc.nat({ max: 6 }), (operator, numbers, against) => {
      for (const which of ["every", "some"] as const) {
        const oneByOne = numbers[which]((each) => compare(operator, each, against));
        expect(holdsFor(which, operator, from(...numbers), against)).toBe(oneByOne);
      }
    }),
  );
});

test("an option that is no row of the table has no figure, and no leaf on its column holds", () => {
  const rows = new Map([
    [
      "14",
      {
        from: "2010-01-01",
        figures: { fine: 50 },
        cites: { source: "s", at: "1" },
        checked: "read" as const,
      },
    ],
  ]);
  const left: PossibleValues = { kind: "values", values: members(["14", "none"]), rows };
  const figures = figuresAt(left, "$.fine");
  expect(figures).toEqual({ kind: "figures", figures: [50, undefined] });
  expect(holdsFor("every", "notEqual", figures, 60)).toBe(false);
  expect(holdsFor("some", "notEqual", figures, 60)).toBe(true);
});
