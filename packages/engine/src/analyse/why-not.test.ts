import { describe, expect, test } from "vitest";
import { expectOk } from "../../test-data/expect-ok.ts";
import { tenancy } from "../../test-data/tenancy.ts";
import type { CaseInput } from "../decide/case-shape.ts";
import { situationOf } from "../decide/evaluate.ts";
import { plainLabels } from "./points.ts";
import { type Unmet, whyNot } from "./why-not.ts";

const rulebook = tenancy();
const MAY_END = "landlord.mayEnd";

/** An end for unpaid rent that nothing but `charge` can stand in the way of. */
const FACTS = {
  "rent.monthsUnpaid": 5,
  "notice.given": true,
  "notice.form": "yes",
  "tenant.age": 30,
} as const;

function reasons(facts: CaseInput["facts"], authority: string, adult: "yes" | "no" = "yes") {
  const input = { facts, readings: { authority }, on: "2022-03-01" };
  const situation = expectOk(situationOf(rulebook, input, { today: "2022-03-01" }));
  return whyNot(situation, MAY_END, () => () => adult, plainLabels);
}

const told = (unmet: readonly Unmet[]) =>
  unmet.map((each) => {
    if ("outcome" in each) return `${each.outcome} ${each.needed}`;
    const id = "fact" in each ? each.fact : each.reading;
    return `${id} ${each.needed.map(({ label }) => label).join()}`;
  });

test("a way that is not open is told with what is lacking and the rule's provisions", () => {
  const [only, ...others] = reasons({ ...FACTS, "rent.monthsUnpaid": 1 }, "act", "no");
  expect(others).toEqual([]);
  expect(only?.rule).toBe("tenancy-act.s12-1");
  expect(told(only?.unmet ?? [])).toEqual(["rent.monthsUnpaid 3–120", "tenant.adult yes"]);
  expect(only?.provisions.map(({ at }) => at)).toEqual(["§ 12(1)"]);
});

describe("an exception", () => {
  test("that holds has to fail, and its provisions stand beside the rule's", () => {
    const [only] = reasons({ ...FACTS, charge: "14" }, "act");
    expect(told(only?.unmet ?? [])).toEqual(["charge none | 12-1"]);
    expect(only?.provisions.map(({ at }) => at)).toEqual(["§ 12(1)", "§ 12(3)"]);
  });

  test("that certainly fails is not named", () => {
    const [only] = reasons({ ...FACTS, charge: "12-1", "rent.monthsUnpaid": 0 }, "act");
    expect(only?.provisions.map(({ at }) => at)).toEqual(["§ 12(1)"]);
  });
});

test("a rule of a layer that a reading shuts out is no way; where it is open, the reading is needed", () => {
  const facts = { ...FACTS, "notice.given": false };
  const rulesUnder = (authority: string) => [
    ...new Set(reasons(facts, authority).map(({ rule }) => rule)),
  ];
  expect(rulesUnder("board")).toEqual(["board.1"]);
  expect(rulesUnder("act")).toEqual(["tenancy-act.s12-1"]);
  expect(rulesUnder("open")).toEqual(["board.1", "tenancy-act.s12-1"]);
  const ofBoard = reasons(facts, "open").filter(({ rule }) => rule === "board.1");
  expect(ofBoard.map(({ unmet }) => told(unmet).sort())).toEqual([
    ["authority board", "notice.given true"],
  ]);
});

test("a fact that does not belong is needed together with what makes it belong", () => {
  const { "notice.form": _, ...facts } = FACTS;
  const sets = reasons({ ...facts, "notice.given": false }, "act").map(({ unmet }) => told(unmet));
  for (const set of sets) expect(set).toContain("notice.given true");
  expect(sets.some((set) => set.some((each) => each.startsWith("notice.form ")))).toBe(true);
});
