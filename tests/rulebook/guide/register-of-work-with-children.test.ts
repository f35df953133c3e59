import type { CaseInput, Condition } from "@cokdyby/engine";
import type { StepDeclaration } from "@cokdyby/engine/guide";
import { describe, expect, test } from "vitest";
import { guide, openSteps, rulebook, situated } from "./situated.ts";

const AHEAD = "register-of-work-with-children-ahead";
const UNLESS_EXCLUDED = "register-entry-unless-excluded";
const IF_ORDERED = "register-entry-if-ordered";
const CHILD_UNLESS_EXCLUDED = "register-entry-of-the-child-unless-excluded";
const CHILD_IF_ORDERED = "register-entry-of-the-child-if-ordered";

type Facts = CaseInput["facts"];

/** The steps on the register that are open. */
function open(facts: Facts, decision?: string): readonly string[] {
  const day = decision === undefined ? {} : { "decision.date": decision };
  const readings = { depictedChildAsVictim: "yes" };
  const steps = openSteps(situated({ facts: { ...facts, ...day }, readings }));
  return steps.filter((step) => step.startsWith("register-"));
}

const IN_2026 = { "act.date": "2026-06-01", "act.place": "czechia", "offence.other": "none" };
const induces = (age: number): Facts => ({
  ...IN_2026,
  "act.conduct": "induceProduction",
  "actor.age": age,
  "child.age": 14,
  "material.content": "explicit",
  "material.form": "visual",
});
const contacts = (age: number): Facts => ({
  ...IN_2026,
  "act.conduct": "sexualActivity",
  "actor.age": age,
  "child.age": 14,
});
const keeps = (age: number): Facts => ({
  ...IN_2026,
  "act.conduct": "possess",
  "actor.age": age,
  "actor.isDepicted": false,
  "child.age": 14,
  "material.content": "explicit",
  "receipt.mode": "requested",
});

describe("the register begins on 1 January 2027", () => {
  test("until then a remark tells what comes, today too", () => {
    expect(open(induces(40), "2026-12-31")).toEqual([AHEAD]);
    expect(open(induces(40))).toEqual([AHEAD]);
    expect(open(induces(14), "2026-12-31")).toEqual([AHEAD]);
  });

  test("from then on the prosecutor proposes, and the remark is gone", () => {
    expect(open(induces(40), "2027-01-01")).toEqual([UNLESS_EXCLUDED]);
    expect(open(induces(14), "2027-01-01")).toEqual([CHILD_UNLESS_EXCLUDED]);
  });

  test("nobody who is free of it is proposed", () => {
    for (const day of ["2026-12-31", "2027-01-01"]) {
      expect(open({ ...induces(40), "act.intentional": false }, day)).toEqual([]);
      expect(open({ ...keeps(14), "act.intentional": false }, day)).toEqual([]);
    }
    // barred: three years of a juvenile
    const long = { ...keeps(16), "act.date": "2012-06-01" };
    expect(open(long, "2027-01-01")).toEqual([]);
  });
});

describe("which letter of § 9d(1) of the Criminal Register Act", () => {
  const by2027 = (facts: Facts) => open(facts, "2027-02-01");

  test("§ 193 is entered unless the court decides otherwise, of juveniles and children too", () => {
    expect(by2027(induces(40))).toContain(UNLESS_EXCLUDED);
    expect(by2027(induces(16))).toContain(UNLESS_EXCLUDED);
    expect(by2027(induces(14))).toContain(CHILD_UNLESS_EXCLUDED);
  });

  test("§ 187 of a juvenile or a child only if the court so decides, of an adult unless it decides otherwise", () => {
    expect(by2027(contacts(40))).toEqual([UNLESS_EXCLUDED]);
    expect(by2027(contacts(16))).toEqual([IF_ORDERED]);
    expect(by2027(contacts(14))).toEqual([CHILD_IF_ORDERED]);
  });

  test("§ 192 only if the court so decides", () => {
    for (const age of [40, 16]) expect(by2027(keeps(age))).toEqual([IF_ORDERED]);
    expect(by2027(keeps(14))).toEqual([CHILD_IF_ORDERED]);
  });

  test("an immature juvenile is told as an act otherwise criminal, § 187 with its doubt", () => {
    const immature = { ...contacts(16), "actor.maturitySufficient": false };
    expect(by2027(immature)).toEqual([CHILD_IF_ORDERED]);
    expect(stepOf(CHILD_IF_ORDERED).doubt?.en).toContain("not settled");
  });

  test("an offence outside the rules is looked at by itself, whatever the intent", () => {
    const negligent = { "act.intentional": false, "offence.other": "upToThreeYears" } as const;
    expect(by2027({ ...induces(40), ...negligent })).toEqual([IF_ORDERED]);
    expect(stepOf(IF_ORDERED).doubt?.en).toContain("letter (a)");
  });
});

test("every offence of the rules belongs under a letter, § 187 under both for prosecution", () => {
  const offences = rulebook.outcomes
    .filter(({ group }) => group === "offence")
    .map(({ outcome }) => outcome.replace("offence.", ""))
    .toSorted();
  const named = (step: string) => namedIn(stepOf(step).when);
  const prosecuted = [...named(UNLESS_EXCLUDED), ...named(IF_ORDERED)];
  expect(prosecuted.toSorted()).toEqual([...offences, "187-1"].toSorted());
  const children = [...named(CHILD_UNLESS_EXCLUDED), ...named(CHILD_IF_ORDERED)];
  expect(children.toSorted()).toEqual(offences);
});

function stepOf(id: string): StepDeclaration {
  const found = guide.steps.find(({ step }) => step === id);
  if (found === undefined) throw new Error(`no step ${id}`);
  return found;
}

/** The offences that a condition names, as fulfilled or as not barred. */
function namedIn(condition: Condition | undefined): readonly string[] {
  const text = JSON.stringify(condition);
  return [...text.matchAll(/"(?:unbarred|offence)\.([\da-z-]+)"/g)].map(([, id = ""]) => id);
}
