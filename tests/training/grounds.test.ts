import { makeItem } from "@cokdyby/training";
import { expect, test } from "vitest";
import { changed, DAY, rulebook, worked } from "./choices.ts";

test("where a provision is said to be right if one fact were different, it is so", () => {
  const asked = worked
    .filter((_, at) => at % 40 === 0)
    .flatMap(({ facts, expect: outcomes = {} }) =>
      Object.keys(outcomes).flatMap((outcome) => {
        const item = makeItem(rulebook, { case: { facts }, outcome, on: DAY });
        return item.ok ? [item.value] : [];
      }),
    );
  const said = asked.flatMap((item) =>
    item.grounds.flatMap(({ ground, misconception }) =>
      misconception?.kind === "twin" && ground.startsWith("rule:")
        ? [{ item, ground, fact: misconception.fact }]
        : [],
    ),
  );
  expect(said.length).toBeGreaterThan(0);
  for (const { item, ground, fact } of said) {
    const keys = [...changed(item, [fact])].flatMap((told) => {
      const other = makeItem(rulebook, { case: told, outcome: item.outcome, on: DAY });
      return other.ok ? [other.value.key.grounds] : [];
    });
    // no more than four provisions are named in a key
    const isFull = (grounds: readonly string[]) =>
      grounds.filter((each) => each.startsWith("rule:")).length === 4;
    const isRight = keys.some((grounds) => grounds.includes(ground) || isFull(grounds));
    expect(isRight, `${item.outcome} ${ground} ${fact}`).toBe(true);
  }
});

test("a received image that was not kept fails as possession, by that alone", () => {
  const facts = {
    "act.place": "czechia",
    "act.conduct": "possess",
    "actor.age": 30,
    "child.age": 15,
    "material.content": "explicit",
    "receipt.mode": "unsolicited",
    "receipt.kept": false,
  };
  const item = makeItem(rulebook, { case: { facts }, outcome: "prosecution.open", on: DAY });
  expect(item.ok && item.value.key).toEqual({
    verdict: "no",
    grounds: ["rule:criminal-code.s192-1", "fact:receipt.kept"],
  });
});

test("a time bar is grounded in its own section, and no juvenile is found in an adult", () => {
  const facts = {
    "act.place": "czechia",
    "act.conduct": "sexualActivity",
    "actor.age": 40,
    "child.age": 14,
    "child.birthDate": "1996-01-10",
    "contact.kind": "other",
    "act.date": "2010-06-01",
    "decision.date": DAY,
  };
  const item = makeItem(rulebook, { case: { facts }, outcome: "prosecution.timeBarred", on: DAY });
  expect(item.ok && item.value.key).toEqual({
    verdict: "yes",
    grounds: [
      "rule:criminal-code.s187-1",
      "rule:criminal-code.s34",
      "fact:act.date",
      "fact:decision.date",
      "fact:child.birthDate",
    ],
  });
});

test("what keeps a penalty from being capped is the ground on which Czech law applies besides § 8", () => {
  const facts = {
    "act.place": "abroad",
    "act.effect": "abroad",
    "act.conduct": "sexualActivity",
    "actor.age": 40,
    "actor.nationality": "stateless",
    "actor.permanentResidence": true,
    "child.age": 14,
    "child.nationality": "foreign",
    "foreignLaw.punishable": false,
  };
  const item = makeItem(rulebook, {
    ...{ case: { facts }, outcome: "jurisdiction.sentenceCapped", on: DAY },
  });
  expect(item.ok && item.value.key.grounds.slice(0, 2)).toEqual([
    "rule:criminal-code.s6",
    "rule:criminal-code.s8-3",
  ]);
});

test.each([
  ["coe-60-czech-child-abroad-lawful-there", "criminal-code.s7-2", "foreignLaw.punishable"],
  ["coe-54-requesting-state-silent", "criminal-code.s8-1", "extradition.prosecutionRequested"],
])("of the grounds of jurisdiction the one lacks on which most is told: %s", (from, rule, fact) => {
  const facts = worked.find((each) => each.case === from)?.facts ?? {};
  const item = makeItem(rulebook, { case: { facts }, outcome: "prosecution.open", on: DAY });
  expect(item.ok && item.value.key.grounds).toEqual([`rule:${rule}`, `fact:${fact}`]);
});

test("the offence of the story is offered by the Committee's account of the law too, which names none", () => {
  const from = "coe-43-czech-national-committee-required";
  const { facts = {}, readings = {} } = worked.find((each) => each.case === from) ?? {};
  const told = { facts, readings };
  const item = makeItem(rulebook, { case: told, outcome: "jurisdiction.established", on: DAY });
  const offered = item.ok ? item.value.grounds.map(({ ground }) => ground) : [];
  expect(offered).toContain("rule:criminal-code.s187-1");
});
