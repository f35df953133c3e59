import { evaluate } from "@cokdyby/engine";
import { type Item, makeItem } from "@cokdyby/training";
import fc from "fast-check";
import { expect, test } from "vitest";
import { runs } from "../../scripts/vitest/tier.ts";
import { changed, rulebook, setOf } from "../training/choices.ts";

const offences = rulebook.outcomes.flatMap(({ outcome, rows }) => (rows ? [outcome] : []));
const concluded = new Map(rulebook.rules.map(({ rule, concludes }) => [rule, concludes]));
/** The outcomes that are offences, of the rules among some grounds. */
const offencesOf = (grounds: readonly string[]) =>
  grounds.flatMap((ground) => {
    const outcome = concluded.get(ground.replace("rule:", "")) ?? "";
    return offences.includes(outcome) ? [outcome] : [];
  });

function findingsOf({ basis }: Item, told: Item["case"], outcomes: readonly string[]) {
  const found = evaluate(rulebook, told, { today: basis.on }, outcomes);
  return found.ok ? found.value.findings : {};
}

/** Sets of any seed and level; each is made once. */
const made = new Map<string, readonly Item[]>();
const anySet = fc
  .record({
    seed: fc.stringMatching(/^[a-z]{1,6}$/),
    level: fc.constantFrom(1, 2, 3) as fc.Arbitrary<1 | 2 | 3>,
  })
  .map(({ seed, level }) => {
    const key = `${seed} ${level}`;
    const items = made.get(key) ?? setOf({ seed, levels: [level], number: 4 }).items;
    made.set(key, items);
    return items;
  });
const cases = { numRuns: runs({ quick: 3, full: 12, deep: 200 }) };

test("a no rests on an offence of the same conduct, one that other values of the facts named fulfil", () => {
  fc.assert(
    fc.property(anySet, (items) => {
      for (const item of items.filter(({ key }) => key.verdict === "no")) {
        const facts = item.key.grounds.map((ground) => ground.replace("fact:", ""));
        const status = (told: Item["case"], offence: string) =>
          findingsOf(item, told, [offence])[offence]?.status;
        for (const offence of offencesOf(item.key.grounds)) {
          if (status(item.case, offence) !== "no") continue;
          const turns = [...changed(item, facts)].some(
            (told) => (status(told, offence) ?? "no") !== "no",
          );
          expect(turns, `${item.from} ${item.outcome} ${offence}`).toBe(true);
        }
      }
    }),
    cases,
  );
});

test("an offence that the story is about is among what is offered", () => {
  fc.assert(
    fc.property(anySet, (items) => {
      for (const item of items) {
        const findings = findingsOf(item, item.case, offences);
        const standing = offences.filter((each) => findings[each]?.status !== "no");
        if (standing.length === 0) continue;
        const offered = offencesOf(item.grounds.map(({ ground }) => ground));
        const isOffered = standing.some((each) => offered.includes(each));
        expect(isOffered, `${item.from} ${item.outcome}`).toBe(true);
      }
    }),
    cases,
  );
});

test("what nearly every answer rests on is no ground, and of another matter than place neither is the place", () => {
  const never = [
    "rule:criminal-code.s13-1",
    "rule:criminal-procedure-code.s2-3",
    "rule:juvenile-justice-act.s2",
    "fact:act.conduct",
    "fact:offence.other",
  ];
  fc.assert(
    fc.property(anySet, (items) => {
      for (const { key, case: told, topics, from, outcome } of items) {
        const isAside = told.facts["act.place"] === "czechia" && !topics.includes("jurisdiction");
        const wrong = isAside ? [...never, "fact:act.place"] : never;
        const found = key.grounds.filter((ground) => wrong.includes(ground));
        expect(found, `${from} ${outcome}`).toEqual([]);
      }
    }),
    cases,
  );
});

test("that no other offence is fulfilled is no ground, also where the story says so", () => {
  const facts = { "act.conduct": "payChild", "act.place": "czechia", "actor.age": 40 };
  const told = { facts: { ...facts, "child.age": 14, "offence.other": "none" } };
  const made = makeItem(rulebook, {
    ...{ case: told, outcome: "prosecution.diversionPossible", on: "2026-03-01" },
  });
  if (!made.ok) throw new Error(JSON.stringify(made.problems));
  expect(made.value.key.verdict).toBe("yes");
  expect(made.value.key.grounds).toContain("fact:child.age");
  expect(made.value.key.grounds).not.toContain("fact:offence.other");
});

/** A case of each by the concurrence layer: extortion beside the offence that is special to it. */
const EXTORTS = {
  ...{ "act.conduct": "extort", "act.place": "czechia", "actor.age": 30, "child.age": 14 },
  ...{ "threat.kind": "violence", "threat.aim": "moreImages", "threat.initialImageHeld": false },
} as const;

test("an offence that another one excludes is no ground beside it, but of the question about itself", () => {
  const on = "2026-03-01";
  const groundsOf = (outcome: string) => {
    const made = makeItem(rulebook, { case: { facts: EXTORTS }, outcome, on });
    if (!made.ok) throw new Error(JSON.stringify(made.problems));
    return made.value;
  };
  const { key, grounds } = groundsOf("prosecution.open");
  expect(offencesOf(key.grounds)).toContain("offence.185a");
  expect(offencesOf(grounds.map(({ ground }) => ground))).not.toContain("offence.175-1");
  expect(offencesOf(groundsOf("offence.175-1").key.grounds)).toEqual(["offence.175-1"]);
});

test("a story that says that a further offence is fulfilled is not asked for what that answers", () => {
  const facts = {
    ...{ "act.conduct": "causeToWitness", "act.place": "czechia", "actor.age": 30 },
    ...{ "child.age": 14, "offence.other": "upToThreeYears" },
  } as const;
  const made = (outcome: string) =>
    makeItem(rulebook, { case: { facts }, outcome, on: "2026-03-01" });
  expect(made("prosecution.open")).toMatchObject({ problems: [{ code: "ITEM_WITHOUT_GROUNDS" }] });
});
