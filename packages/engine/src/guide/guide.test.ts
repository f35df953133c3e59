import { describe, expect, test } from "vitest";
import { expectOk } from "../../test-data/expect-ok.ts";
import { tenancy } from "../../test-data/tenancy.ts";
import { tenancyGuide } from "../../test-data/tenancy-guide.ts";
import { plainLabels } from "../analyse/points.ts";
import type { CaseInput } from "../decide/case-shape.ts";
import { situationOf } from "../decide/evaluate.ts";
import { checklist } from "./checklist.ts";
import { nextSteps } from "./next-steps.ts";

const rulebook = tenancy();
const guide = tenancyGuide(rulebook);

function situated(input: Partial<CaseInput>) {
  return expectOk(situationOf(rulebook, { facts: {}, ...input }, { today: "2024-06-01" }));
}

const FINED = { "rent.monthsUnpaid": 2, "tenant.age": 30, "lease.from": "2023-01-10" } as const;

describe("the next steps", () => {
  const opening = (input: Partial<CaseInput>) =>
    nextSteps(situated(input), guide).map(({ step, opens }) => [step, opens]);

  test("those that are open come first", () => {
    expect(opening({ facts: FINED })).toEqual([
      ["warn", "yes"],
      ["fine", "yes"],
      ["end", "contested"],
    ]);
  });

  test("what the answer or the day rules out is not there", () => {
    expect(
      opening({ facts: { ...FINED, "tenant.age": 10 }, readings: { authority: "act" } }),
    ).toEqual([["fine", "yes"]]);
    const early = { ...FINED, "lease.from": "2011-01-10", "judged.on": "2014-01-10" };
    expect(opening({ facts: early }).map(([step]) => step)).not.toContain("fine");
  });

  test("each has its provisions with how far they were read, and its doubt", () => {
    const [warn, fine] = nextSteps(situated({ facts: FINED }), guide);
    expect(warn?.provisions).toEqual([{ source: "handbook", at: "2", checked: "notRead" }]);
    expect(fine?.doubt?.en).toBe("by whom?");
  });
});

describe("the checklist", () => {
  test("names missing facts by what they settle, with what each answer leads to", () => {
    const { goals, entries } = checklist(
      situated({ readings: { authority: "act" } }),
      guide,
      plainLabels,
    );
    expect(goals).toEqual(["tenant.fined"]);
    const [first] = entries;
    expect(first).toMatchObject({ fact: "rent.monthsUnpaid", why: "missing" });
    expect(first?.answers.map(({ goals: after }) => after["tenant.fined"])).toContain("yes");
    expect(first?.usual.en).toBe("papers on rent.monthsUnpaid");
    const scores = entries.filter(({ why }) => why === "missing").map(({ score }) => score);
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
  });

  test("names what is presumed after that, with what would come of the contrary", () => {
    const facts = { "rent.monthsUnpaid": 0, "tenant.age": 30 };
    const { entries } = checklist(
      situated({ facts, readings: { authority: "board" } }),
      guide,
      plainLabels,
    );
    const notice = entries.find(({ fact }) => fact === "notice.given");
    expect(notice).toMatchObject({
      why: "presumed",
      presumed: { en: "notice was given" },
      score: 0.5,
    });
    expect(notice?.answers.map(({ goals }) => goals["tenant.fined"]).toSorted()).toEqual([
      "no",
      "yes",
    ]);
  });

  test("what serves no provision of its own is served by the rules that read it", () => {
    const { entries } = checklist(situated({ readings: { authority: "act" } }), guide, plainLabels);
    const rent = entries.find(({ fact }) => fact === "rent.monthsUnpaid");
    expect(rent?.serves).toContainEqual({ source: "tenancy-act", at: "§ 14(1)" });
  });

  test("what cannot be established is not in it", () => {
    const { entries } = checklist(
      situated({ readings: { authority: "act" }, unobtainable: ["rent.monthsUnpaid"] }),
      guide,
      plainLabels,
    );
    expect(entries.map(({ fact }) => fact)).not.toContain("rent.monthsUnpaid");
  });
});
