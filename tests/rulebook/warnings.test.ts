import { amend, type CaseInput, evaluate, type Rulebook } from "@cokdyby/engine";
import { loadRulebook } from "@cokdyby/rules";
import { describe, expect, test } from "vitest";
import { expectOk } from "../../packages/engine/test-data/expect-ok.ts";

// Each warning on what lies outside the rules: a case that gets it, and neighbours that do not.

const rulebook = loadRulebook();

/** A case, under the law as it is or with a limit set otherwise by a draft. */
interface Tried extends Partial<CaseInput> {
  readonly set?: { readonly parameter: string; readonly to: number };
}

function drafted({ parameter, to }: NonNullable<Tried["set"]>): Rulebook {
  const words = { en: "draft", cs: "návrh" };
  const changes = [{ set: parameter, to, reason: words }];
  return expectOk(amend(rulebook, [{ id: "draft", title: words, reason: words, changes }]));
}

function warned({ facts = {}, on, readings, set }: Tried): string[] {
  const input = { facts, ...(on ? { on } : {}), ...(readings ? { readings } : {}) };
  const law = set === undefined ? rulebook : drafted(set);
  return expectOk(evaluate(law, input, { today: "2026-11-25" }, ["liability.liable"])).warnings.map(
    ({ code }) => code,
  );
}

const act = (conduct: string, age: number) => ({ "act.conduct": conduct, "child.age": age });
const abroad = (other: CaseInput["facts"]) => ({
  "act.conduct": "transmit",
  "act.place": "abroad",
  "sharing.audience": "onePerson",
  "sharing.recipientAge": 12,
  ...other,
});
const other = (offence: string) => ({ "act.conduct": "possess", "offence.other": offence });
const committee = { authority: "committee" };

const CASES: Readonly<Record<string, { in: Tried[]; out: Tried[] }>> = {
  "committee-picture-outside-its-time": {
    in: [
      { on: "2016-08-31", facts: {}, readings: committee },
      { on: "2025-01-01", facts: {}, readings: committee },
      { on: "2026-03-01", facts: {}, readings: { authority: "open" } },
    ],
    out: [
      { on: "2016-09-01", facts: {}, readings: committee },
      { on: "2024-12-31", facts: {}, readings: committee },
      { on: "2026-03-01", facts: {} },
    ],
  },
  "provision-outside-witnessing": {
    in: [{ on: "2026-03-01", facts: act("causeToWitness", 10) }],
    out: [{ on: "2026-03-01", facts: act("sexualActivity", 10) }],
  },
  "provision-outside-prostitution": {
    in: [{ on: "2026-03-01", facts: act("childProstitution", 16) }],
    out: [{ on: "2026-03-01", facts: act("payChild", 16) }],
  },
  "provision-outside-procuring": {
    in: [{ on: "2026-03-01", facts: act("procureForSelf", 16) }],
    out: [{ on: "2026-03-01", facts: act("procureForAnother", 16) }],
  },
  "provision-outside-older-child": {
    in: [{ on: "2026-03-01", facts: act("sexualActivity", 15) }],
    out: [
      { on: "2026-03-01", facts: act("sexualActivity", 14) },
      { on: "2026-03-01", facts: act("sexualActivity", 18) },
    ],
  },
  "provision-outside-paying": {
    in: [{ on: "2026-03-01", facts: act("payChild", 16) }],
    out: [{ on: "2026-03-01", facts: act("induceProduction", 16) }],
  },
  "provision-outside-performance": {
    in: [{ on: "2022-01-01", facts: act("attendPerformance", 16) }],
    out: [{ on: "2021-12-31", facts: act("attendPerformance", 16) }],
  },
  "recipient-as-victim-abroad": {
    in: [{ on: "2026-03-01", facts: abroad({}) }],
    out: [
      { on: "2026-03-01", facts: abroad({ "act.place": "czechia" }) },
      { on: "2026-03-01", facts: abroad({ "sharing.recipientAge": 18 }) },
      { on: "2026-03-01", facts: abroad({ "actor.nationality": "czech" }) },
      { on: "2026-03-01", facts: abroad({ "act.conduct": "possess" }) },
    ],
  },
  "other-offence-across-limit": {
    in: [
      { facts: other("upToThreeYears"), set: { parameter: "withdrawalLimit", to: 2 } },
      { facts: other("upToFiveYears"), set: { parameter: "misdemeanourLimit", to: 4 } },
      { facts: other("aboveFiveYears"), set: { parameter: "withdrawalLimit", to: 6 } },
    ],
    out: [
      { facts: other("upToThreeYears") },
      { facts: other("upToFiveYears") },
      { facts: other("aboveFiveYears") },
      { facts: other("upToFiveYears"), set: { parameter: "withdrawalLimit", to: 5 } },
      { facts: other("upToThreeYears"), set: { parameter: "withdrawalLimit", to: 5 } },
    ],
  },
  "recipient-without-audience": {
    in: [
      { on: "2026-03-01", facts: { "act.conduct": "transmit", "sharing.recipientAge": 15 } },
      {
        facts: {
          "act.conduct": "transmit",
          "act.date": "2026-03-01",
          "sharing.recipientBirthDate": "2011-01-01",
        },
      },
    ],
    out: [
      { on: "2026-03-01", facts: { "act.conduct": "transmit" } },
      { on: "2026-03-01", facts: { "act.conduct": "possess", "sharing.recipientAge": 15 } },
      {
        on: "2026-03-01",
        facts: {
          "act.conduct": "transmit",
          "sharing.recipientAge": 15,
          "sharing.audience": "onePerson",
        },
      },
    ],
  },
  "law-not-read": {
    in: [{ on: "2027-01-01", facts: {} }],
    out: [{ on: "2026-12-31", facts: {} }],
  },
};

describe("a warning comes where it belongs, and nowhere else", () => {
  for (const [code, cases] of Object.entries(CASES)) {
    test(code, () => {
      for (const each of cases.in) expect(warned(each)).toContain(code);
      for (const each of cases.out) expect(warned(each)).not.toContain(code);
    });
  }

  test("no warning of the rulebook is left out here", () => {
    expect(rulebook.warnings.map(({ warning }) => warning).sort()).toEqual(
      Object.keys(CASES).sort(),
    );
  });
});
