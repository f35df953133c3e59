import { describe, expect, test } from "vitest";
import { type Answer, answerOf, BLANK, type Case, wireOf, withAnswer } from "./case.ts";

const FACT = "loan.returned";
const OTHER: Case = { ...BLANK, facts: { "loan.kind": "book" }, unobtainable: ["loan.date"] };

const ANSWERS: readonly (readonly [string, Answer, object])[] = [
  ["a value", { value: true }, { facts: { "loan.kind": "book", [FACT]: true } }],
  ["not established yet", "notEstablished", { facts: { "loan.kind": "book" } }],
  [
    "cannot be established",
    "cannotBeEstablished",
    { facts: { "loan.kind": "book" }, unobtainable: ["loan.date", FACT] },
  ],
];

describe.each(ANSWERS)("the answer of a question: %s", (_, answer, wire) => {
  test("is kept as it was chosen, and what is said of other facts stays", () => {
    const shown = withAnswer(OTHER, FACT, answer);
    expect(answerOf(shown, FACT)).toEqual(answer);
    expect(wireOf(shown)).toEqual({ unobtainable: ["loan.date"], ...wire });
  });

  test.each(ANSWERS)("takes the place of another: %s", (_, before) => {
    const shown = withAnswer(withAnswer(OTHER, FACT, before), FACT, answer);
    expect(shown).toEqual(withAnswer(OTHER, FACT, answer));
  });
});
