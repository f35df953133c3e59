import { describe, expect, test } from "vitest";
import type { Condition, Rulebook } from "../rulebook/rulebook.ts";
import { meantByProperty } from "./meant-by-property.ts";

const rulebook = {
  outcomes: [{ outcome: "fine.due" }, { outcome: "lease.ends" }],
} as unknown as Rulebook;
const given: Condition = { fact: "tenant.age", operator: "lessThan", value: 18 };
const due = (value: boolean, operator: "equal" | "notEqual" = "equal") =>
  ({ fact: "fine.due", operator, value }) as const;

const ends = { fact: "lease.ends", operator: "equal", value: true } as const;

describe("what a property means to change", () => {
  test("is that the outcome leaves the other answer, where the property speaks", () => {
    expect(meantByProperty(rulebook, { given, expect: due(false) })).toEqual({
      turns: [{ outcome: "fine.due", from: "yes" }],
      where: given,
    });
    expect(meantByProperty(rulebook, { given, expect: due(false, "notEqual") })?.turns).toEqual([
      { outcome: "fine.due", from: "no" },
    ]);
    expect(meantByProperty(rulebook, { given, expect: { not: due(true) } })?.turns).toEqual([
      { outcome: "fine.due", from: "yes" },
    ]);
  });

  test("is each outcome that it expects together", () => {
    expect(meantByProperty(rulebook, { given, expect: { all: [due(true), ends] } })?.turns).toEqual(
      [
        { outcome: "fine.due", from: "no" },
        { outcome: "lease.ends", from: "no" },
      ],
    );
  });

  test.each([
    ["a fact", { fact: "tenant.age", operator: "equal", value: 3 }],
    ["not both of two", { not: { all: [due(true), ends] } }],
    ["one of two", { any: [due(true), due(false)] }],
    ["a named condition", { condition: "lease.ofFlat" }],
    ["nothing", { all: [] }],
    ["what must not matter", { unchanged: ["fine.due"], by: ["tenant.age"] }],
    ["an outcome and a fact", { all: [due(true), { condition: "lease.ofFlat" }] }],
  ] as const)("is nothing certain where it expects %s", (_, expected) => {
    expect(meantByProperty(rulebook, { given, expect: expected })).toBeUndefined();
  });
});
