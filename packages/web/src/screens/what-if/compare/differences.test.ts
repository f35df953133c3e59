import type { Finding, Rulebook } from "@cokdyby/engine";
import { describe, expect, test } from "vitest";
import { BLANK } from "../../../case/case.ts";
import { factDifferences, findingDifferences } from "./differences.ts";

const rulebook = {
  facts: [{ fact: "rent.months" }, { fact: "notice.given" }, { fact: "lease.written" }],
  outcomes: [{ outcome: "mayEnd" }, { outcome: "owesInterest" }],
} as unknown as Rulebook;

function finding(status: Finding["status"], rules: readonly string[]): Finding {
  return { status, rules, byReading: [] } as unknown as Finding;
}

describe("the facts of two cases", () => {
  const one = { ...BLANK, facts: { "rent.months": 2, "lease.written": true } };

  test("are listed where either speaks of them, the equal ones unmarked", () => {
    const other = { ...BLANK, facts: { "rent.months": 3, "lease.written": true } };
    expect(factDifferences(rulebook, one, other)).toEqual([
      { fact: "rent.months", differs: true },
      { fact: "lease.written", differs: false },
    ]);
  });

  test("differ where one is unknown and the other cannot be established", () => {
    const other = { ...one, unobtainable: ["notice.given"] };
    expect(factDifferences(rulebook, one, other)).toContainEqual({
      fact: "notice.given",
      differs: true,
    });
  });
});

describe("the findings of two cases", () => {
  test("are marked for another answer, and for other grounds of the same answer", () => {
    const one = { mayEnd: finding("yes", ["s12"]), owesInterest: finding("no", ["s20"]) };
    const other = { mayEnd: finding("yes", ["s13"]), owesInterest: finding("yes", ["s20"]) };
    expect(findingDifferences(rulebook, [], one, other)).toEqual([
      { outcome: "mayEnd", differs: "grounds" },
      { outcome: "owesInterest", differs: "answer" },
    ]);
  });

  test("that are equal are listed for the main outcomes only", () => {
    const same = { mayEnd: finding("yes", ["s12"]), owesInterest: finding("no", ["s20"]) };
    expect(findingDifferences(rulebook, ["mayEnd"], same, same)).toEqual([
      { outcome: "mayEnd", differs: undefined },
    ]);
  });
});
