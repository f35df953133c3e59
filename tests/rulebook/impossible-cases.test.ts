import { type CaseInput, evaluate } from "@cokdyby/engine";
import { loadRulebook } from "@cokdyby/rules";
import { describe, expect, test } from "vitest";
import { expectOk } from "../../packages/engine/test-data/expect-ok.ts";

// What section 3.6 of the legal contract refuses, with the facts that clash, and its neighbours that are cases.

const rulebook = loadRulebook();

function decide(facts: CaseInput["facts"]) {
  return evaluate(rulebook, { facts }, { today: "2026-11-25" }, ["prosecution.open"]);
}

const ACT = { "act.date": "2020-05-01", "decision.date": "2023-01-01" } as const;
const own = { "actor.isDepicted": true, "material.content": "explicit" } as const;
const possessed = { "act.conduct": "possess", "material.content": "explicit" } as const;
const produced = { "act.conduct": "produce", "material.content": "explicit" } as const;

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
      "sharing.audience": "onePerson",
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
    "an image on which somebody was older than at the act",
    { ...possessed, "child.age": 16, "material.shownAge": 17 },
    "material.shownAge",
  ],
  [
    "an own image on which whoever keeps it was older than at the act",
    { ...own, "act.conduct": "possess", "actor.age": 16, "material.shownAge": 17 },
    "material.shownAge",
  ],
  [
    "an image made at another age than that at its making",
    { ...produced, "child.age": 16, "material.shownAge": 15 },
    "material.shownAge",
  ],
  [
    "an own image made at another age than that at its making",
    { ...own, ...produced, "actor.age": 16, "material.shownAge": 15 },
    "material.shownAge",
  ],
  [
    "an adult who looks like a child, shown as a child",
    { ...possessed, "child.appearance": "appearsChild", "child.age": 20, "material.shownAge": 17 },
    "material.shownAge",
  ],
  [
    "a birth date that makes the person younger at the act than at the making",
    {
      ...possessed,
      "act.date": "2026-01-15",
      "child.birthDate": "2008-01-15",
      "material.shownAge": 18,
    },
    "material.shownAge",
  ],
  [
    "coercion into a performance with another aim",
    { "act.conduct": "coerceIntoPerformance", "threat.aim": "money" },
    "threat.aim",
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
    "an adult who keeps an image of the own childhood",
    { ...own, "act.conduct": "possess", "actor.age": 20, "material.shownAge": 15 },
  ],
  [
    "an adult who makes an own image of today",
    { ...own, ...produced, "actor.age": 20, "material.shownAge": 20 },
  ],
  ["an image of the age at the act", { ...possessed, "child.age": 16, "material.shownAge": 16 }],
];

/** What only does not belong is no contradiction: it is left aside, and named. */
const IGNORED: readonly [name: string, facts: CaseInput["facts"], named: readonly string[]][] = [
  [
    "a number and an age of recipients of a public network",
    {
      ...{ "act.conduct": "distribute", "sharing.audience": "publicNetwork" },
      ...{ "sharing.recipientCount": 200, "sharing.recipientAge": 14 },
    },
    ["sharing.recipientCount", "sharing.recipientAge"],
  ],
  [
    "a number of recipients where there is one",
    {
      ...{ "act.conduct": "transmit", "sharing.audience": "onePerson" },
      "sharing.recipientCount": 2,
    },
    ["sharing.recipientCount"],
  ],
  [
    "the principal of a perpetrator",
    { ...possessed, "actor.participation": "perpetrator", "actor.principal": "belowAgeUsed" },
    ["actor.principal"],
  ],
  [
    "an age shown and a threat where no image is dealt with and nobody is threatened",
    {
      "act.conduct": "sexualActivity",
      "child.age": 14,
      "material.shownAge": 17,
      "threat.kind": "publication",
    },
    ["material.shownAge", "threat.kind"],
  ],
];

describe("is refused, naming the facts that clash and no value", () => {
  test.each(REFUSED)("%s", (_, facts, named) => {
    const found = decide(facts);
    if (found.ok) throw new Error("this was taken for a case");
    expect(found.problems.some(({ detail }) => detail.includes(named))).toBe(true);
    for (const { pointer } of found.problems) {
      expect(Object.keys(facts)).toContain(pointer?.replace("#/facts/", ""));
    }
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

describe("is a case without it, which is said", () => {
  test.each(IGNORED)("%s", (_, facts, named) => {
    const found = expectOk(decide(facts));
    const ignored = found.warnings.filter(({ code }) => code === "DOES_NOT_BELONG");
    expect(ignored.map(({ pointer }) => pointer).sort()).toEqual(
      named.map((fact) => `#/facts/${fact}`).sort(),
    );
    const kept = Object.entries(facts).filter(([fact]) => !named.includes(fact));
    const without = decide(Object.fromEntries(kept));
    expect(without).toMatchObject({ ok: true, value: { findings: found.findings } });
  });
});

test("the option of an earlier vocabulary is refused with those that took its place", () => {
  const found = decide({ "offence.other": "aboveThreeYears" });
  if (found.ok) throw new Error("this was taken for a case");
  const [problem] = found.problems;
  expect(problem).toMatchObject({ code: "OPTION_REPLACED", pointer: "#/facts/offence.other" });
  expect(problem?.detail).toMatch(/upToFiveYears.*aboveFiveYears/);
});
