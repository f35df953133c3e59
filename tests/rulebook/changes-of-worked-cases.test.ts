import { type CaseInput, situationOf } from "@cokdyby/engine";
import { counterfactual, plainLabels } from "@cokdyby/engine/analyse";
import { loadRulebook } from "@cokdyby/rules";
import { readWorkedCases } from "@cokdyby/rules/worked-cases";
import { describe, expect, test } from "vitest";
import { expectOk } from "../../packages/engine/test-data/expect-ok.ts";
import { atLeast, smallRulebook, whole } from "../properties/reference/small-rulebook.ts";
import { factsOf } from "./facts-of-case.ts";

// What would turn the answer: other facts of the same act, never "instead, another crime".

const rulebook = loadRulebook();
const today = "2026-11-25";
const OUTCOME = "prosecution.open";
const FIXED = rulebook.facts.flatMap(({ fact, fixed }) => (fixed === true ? [fact] : []));

function changesOf(input: CaseInput, vary: readonly string[] = [], limit = 8) {
  const situation = expectOk(situationOf(rulebook, input, { today }));
  const options = { maxFacts: 1, limit, vary, labelOf: plainLabels };
  const { changes } = counterfactual(situation, OUTCOME, options);
  return { situation: situation, sets: changes.map(({ set }) => set) };
}

test("what the act is and who the persons are is marked", () => {
  expect(FIXED.sort()).toEqual([
    "act.conduct",
    "actor.isDepicted",
    "child.appearance",
    "offence.other",
    "offence.provision",
  ]);
});

const possessor = {
  on: "2026-03-01",
  facts: factsOf("law-limitation-nothing-said-of-the-day", {
    "actor.age": 16,
    "material.selfGenerated": undefined,
  }),
};

test("a possessor of sixteen is not freed by another crime, unless that is asked for", () => {
  const touched = (vary: readonly string[]) =>
    changesOf(possessor, vary, 50).sets.flatMap((set) => set.map(({ fact }) => fact));
  expect(touched([])).not.toContain("act.conduct");
  expect(touched(["act.conduct"])).toContain("act.conduct");
});

test("what one fact says of another is said once: of an own image the age of who acted", () => {
  const { "child.age": _, ...facts } = possessor.facts;
  const own: CaseInput = { ...possessor, facts: { ...facts, "actor.isDepicted": true } };
  const touched = (vary: readonly string[]) =>
    changesOf(own, vary, 50).sets.flatMap((set) => set.map(({ fact }) => fact));
  expect(touched([])).toContain("actor.age");
  expect(touched([])).not.toContain("child.age");
  expect(touched(["child.age"])).toContain("child.age");
  const { "actor.age": __, ...unaged } = own.facts;
  const ofChild = { ...own, facts: { ...unaged, "child.age": 16 } };
  const ages = changesOf(ofChild, [], 50).sets.flatMap((set) => set.map(({ fact }) => fact));
  expect(ages).toContain("child.age");
  expect(ages).not.toContain("actor.age");
});

test("a number moves over its nearest boundary first", () => {
  const within = (from: number, to: number) => ({
    all: [atLeast("n", from), { not: atLeast("n", to + 1) }],
  });
  const small = smallRulebook({
    facts: [whole("n")],
    rules: [{ when: { any: [within(0, 4), within(12, 14), within(30, 40)] } }],
  });
  const situation = expectOk(situationOf(small, { facts: { n: 20 } }, { today }));
  const { changes } = counterfactual(situation, "o", { labelOf: plainLabels });
  expect(changes.map(({ set }) => set.map(({ to }) => to))).toMatchObject([
    [{ from: 12, to: 14 }],
    [{ from: 30, to: 40 }],
    [{ from: 0, to: 4 }],
  ]);
});

test("ages that follow each other are one change, and run with the one nearest to what is said", () => {
  const ages = changesOf(possessor).sets.flat();
  expect(ages.filter(({ fact }) => fact === "actor.age").map(({ to }) => to)).toEqual([
    { from: 0, to: 14, value: 12, label: "0–14" },
  ]);
});

test("a number of what does not belong turns nothing, nor one that no rule reads", () => {
  const facts = { ...possessor.facts, "actor.age": 40, "receipt.mode": "requested" };
  const days = { "act.date": "2020-05-01", "decision.date": "2023-05-01" };
  const { sets } = changesOf({ facts: { ...facts, ...days } }, [], 50);
  const counted = sets.flat().filter(({ fact }) => /^limitation\.|AtDecision$/.test(fact));
  expect(counted.map(({ fact }) => fact)).toEqual([
    "limitation.yearsRun",
    "limitation.yearsSinceChildAdult",
  ]);
});

test("years of limitation, which follow from days, are told after what happened", () => {
  const touched = changesOf(possessor, [], 50).sets.flatMap((set) => set.map(({ fact }) => fact));
  const first = touched.findIndex((fact) => fact.startsWith("limitation."));
  expect(first).toBeGreaterThan(touched.lastIndexOf("material.content"));
  expect(touched.slice(first).every((fact) => fact.startsWith("limitation."))).toBe(true);
});

describe("no worked case is turned by what it is about", () => {
  test.each(readWorkedCases().map((worked) => [worked.case, worked] as const))(
    "%s",
    (_, worked) => {
      const { facts, readings, on, presume, unobtainable } = worked;
      const input = JSON.parse(JSON.stringify({ facts, readings, on, presume, unobtainable }));
      const { situation, sets } = changesOf(input);
      const { given, presumptions } = situation;
      const settled = FIXED.filter((fact) => given.has(fact) || presumptions.has(fact));
      for (const { fact } of sets.flat()) expect(settled).not.toContain(fact);
    },
  );
});
