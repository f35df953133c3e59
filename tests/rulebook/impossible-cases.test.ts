import { type CaseInput, evaluate } from "@cokdyby/engine";
import { loadRulebook } from "@cokdyby/rules";
import { describe, expect, test } from "vitest";

// What section 3.6 of the legal contract refuses, with the facts that clash, and its neighbours that are cases.

const rulebook = loadRulebook();

function decide(facts: CaseInput["facts"]) {
  return evaluate(rulebook, { facts }, { today: "2026-11-25" }, ["prosecution.open"]);
}

const ACT = { "act.date": "2020-05-01", "decision.date": "2023-01-01" } as const;
const own = { "actor.isDepicted": true, "material.content": "explicit" } as const;

const REFUSED: readonly [name: string, facts: CaseInput["facts"], named: string][] = [
  ["a decision before the act", { ...ACT, "decision.date": "2019-01-01" }, "decision.date"],
  [
    "an interruption before the act",
    { ...ACT, "limitation.interruptedOn": "2020-04-30" },
    "limitation.interruptedOn",
  ],
  [
    "an interruption after the decision",
    { ...ACT, "limitation.interruptedOn": "2023-01-02" },
    "limitation.interruptedOn",
  ],
  [
    "years run that the dates contradict",
    { ...ACT, "limitation.yearsRun": 7 },
    "limitation.yearsRun",
  ],
  [
    "more years since eighteen than have run",
    {
      "act.conduct": "sexualActivity",
      "limitation.yearsRun": 3,
      "limitation.yearsSinceChildAdult": 4,
    },
    "limitation.yearsSinceChildAdult",
  ],
  [
    "a child's age that the birth date contradicts",
    { ...ACT, "child.birthDate": "2010-01-01", "child.age": 11 },
    "child.age",
  ],
  [
    "a birth date of the child after the act",
    { ...ACT, "child.birthDate": "2020-05-02" },
    "child.birthDate",
  ],
  [
    "a recipient's age that the birth date contradicts",
    {
      ...ACT,
      "act.conduct": "transmit",
      "sharing.recipientBirthDate": "2004-05-01",
      "sharing.recipientAge": 16,
    },
    "sharing.recipientAge",
  ],
  [
    "a benefit that the amount contradicts",
    { ...ACT, "act.benefitCzk": 100_000, "act.benefit": "large" },
    "act.benefit",
  ],
  [
    "an adult who keeps an image of himself or herself as a child",
    { ...own, "act.conduct": "possess", "actor.age": 20 },
    "actor.age",
  ],
  [
    "made or sent under threat, and voluntarily",
    { ...own, "act.conduct": "transmit", "actor.coerced": true, "sharing.voluntary": true },
    "sharing.voluntary",
  ],
];

const CASES: readonly [name: string, facts: CaseInput["facts"]][] = [
  ["an interruption on the day of the act", { ...ACT, "limitation.interruptedOn": "2020-05-01" }],
  [
    "an interruption on the day of the decision",
    { ...ACT, "limitation.interruptedOn": "2023-01-01" },
  ],
  ["years run that the dates give", { ...ACT, "limitation.yearsRun": 2 }],
  [
    "an age that the birth date gives",
    { ...ACT, "child.birthDate": "2010-01-01", "child.age": 10 },
  ],
  ["a child born on the day of the act", { ...ACT, "child.birthDate": "2020-05-01" }],
  [
    "a benefit that the amount gives",
    { ...ACT, "act.benefitCzk": 700_000, "act.benefit": "substantial" },
  ],
  [
    "an adult to whose conduct the person shown does not belong",
    { "actor.isDepicted": true, "act.conduct": "extort", "actor.age": 20 },
  ],
];

describe("is refused, naming the facts that clash and no value", () => {
  test.each(REFUSED)("%s", (_, facts, named) => {
    const found = decide(facts);
    if (found.ok) throw new Error("this was taken for a case");
    expect(found.problems.some(({ detail }) => detail.includes(named))).toBe(true);
    const given = Object.values(facts).filter((value) => typeof value === "string");
    for (const { detail } of found.problems) {
      for (const value of given.filter((each) => each.length > 8)) {
        expect(detail).not.toContain(value);
      }
    }
  });
});

describe("is a case", () => {
  test.each(CASES)("%s", (_, facts) => {
    expect(decide(facts)).toMatchObject({ ok: true });
  });
});

test("the option of an earlier vocabulary is refused with those that took its place", () => {
  const found = decide({ "offence.other": "aboveThreeYears" });
  if (found.ok) throw new Error("this was taken for a case");
  const [problem] = found.problems;
  expect(problem).toMatchObject({ code: "OPTION_REPLACED", pointer: "#/facts/offence.other" });
  expect(problem?.detail).toMatch(/upToFiveYears.*aboveFiveYears/);
});

test("what is worked out once a fact of a clash is left out can clash too, and is refused with it", () => {
  const facts = {
    "act.conduct": "induceProduction",
    "act.date": { min: "2012-04-22", max: "2012-06-05" },
    "actor.age": { oneOf: [20, 0] },
    "actor.birthDate": "1991-07-31",
    "actor.isDepicted": true,
    "child.birthDate": "1998-05-31",
    "limitation.daysNotCounted": 0,
    "limitation.yearsRun": 0,
    "limitation.yearsSinceChildAdult": 10,
    "material.selfGenerated": "no",
  } as CaseInput["facts"];
  const found = evaluate(rulebook, { facts, on: "2012-06-01" }, { today: "2026-04-01" });
  if (found.ok) throw new Error("this was taken for a case");
  expect(found.problems.map(({ code }) => code)).toEqual(["CLASHING_FACTS", "CLASHING_FACTS"]);
});
