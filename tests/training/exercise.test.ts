import { lawOn } from "@cokdyby/engine";
import { type Item, type ItemRequest, makeItem, nearMissesOf } from "@cokdyby/training";
import { expect, test } from "vitest";
import { rulebook, worked } from "./choices.ts";

const ON = "2026-01-01";
const SENT = {
  "act.conduct": "distribute",
  "actor.age": 16,
  "child.age": 14,
} as const;

function itemOf(request: Pick<ItemRequest, "outcome"> & Partial<ItemRequest>): Item {
  const made = makeItem(rulebook, { case: { facts: SENT }, on: ON, ...request });
  if (!made.ok) throw new Error(JSON.stringify(made.problems));
  return made.value;
}

const rulesOf = ({ grounds }: Item) =>
  grounds.flatMap(({ ground }) => (ground.startsWith("rule:") ? [ground.slice(5)] : []));

test("what carries the finding is offered among others, in rulebook order", () => {
  const item = itemOf({ outcome: "liability.liable" });
  const offered = rulesOf(item);
  const carrying = item.pins.map(({ rule }) => rule);
  const right = offered.filter((rule) => carrying.includes(rule));
  expect(right.length).toBeGreaterThan(0);
  expect(right.length).toBeLessThan(offered.length);
  expect(offered).toHaveLength(7);
  const order = rulebook.rules.map(({ rule }) => rule).filter((rule) => offered.includes(rule));
  expect(offered).toEqual(order);
});

test("the same is offered whenever it is asked for, and something else for another case", () => {
  const request = { outcome: "liability.liable" };
  expect(itemOf(request)).toEqual(itemOf(request));
  const other = itemOf({ ...request, case: { facts: { ...SENT, "actor.age": 17 } } });
  expect(other.grounds).not.toEqual(itemOf(request).grounds);
});

test("where many rules carry a finding, the named ones come first and the rest is not offered as wrong", () => {
  const request = { outcome: "prosecution.open" };
  const all = itemOf(request).pins.map(({ rule }) => rule);
  expect(new Set(all).size).toBeGreaterThan(4);
  const unnamed = rulesOf(itemOf(request));
  const items = all
    .filter((rule) => !unnamed.includes(rule))
    .map((rule) => [rule, itemOf({ ...request, named: [rule] })] as const);
  const [, named = itemOf(request)] =
    items.find(([rule, { key }]) => key.grounds.includes(`rule:${rule}`)) ?? [];
  expect(rulesOf(named)).not.toEqual(unnamed);
  const carrying = rulesOf(named).filter((rule) => all.includes(rule));
  expect(carrying.length).toBeLessThanOrEqual(4);
  expect(named.key.grounds).toEqual(expect.arrayContaining(carrying.map((rule) => `rule:${rule}`)));
});

test("a rule that is not in force on the day is not offered", () => {
  const on = "2012-01-01";
  const early = itemOf({ outcome: "liability.liable", on });
  const inForce = lawOn(rulebook, on).rules.map(({ rule }) => rule.rule);
  expect(inForce).not.toContain("criminal-code.s193a");
  expect(inForce).toEqual(expect.arrayContaining([...rulesOf(early)]));
});

const OUTCOMES = ["liability.liable", "prosecution.open"];
const typeOf = new Map(rulebook.facts.map(({ fact, type }) => [fact, type]));

test.each(worked.slice(0, 12).map((each) => [each.case, each] as const))(
  "each near miss of %s changes one stated fact and turns its outcome, and none stands twice",
  (_, { facts, readings = {} }) => {
    const told = { facts, readings };
    const misses = nearMissesOf(rulebook, { case: told, outcomes: OUTCOMES, on: ON });
    const keys = misses.map(({ fact, value }) => `${fact} ${value}`);
    expect(new Set(keys).size).toBe(keys.length);
    for (const { fact, value, outcome } of misses.slice(0, 4)) {
      expect(facts).toHaveProperty([fact]);
      expect(facts[fact]).not.toEqual(value);
      const before = itemOf({ outcome, case: told });
      const after = itemOf({ outcome, case: { ...told, facts: { ...facts, [fact]: value } } });
      expect(after.key.verdict).not.toBe(before.key.verdict);
    }
  },
);

test("a number moves to the nearest value beyond its boundary, and numbers come before statements and choices", () => {
  const misses = nearMissesOf(rulebook, {
    case: { facts: { ...SENT, "actor.age": 13 } },
    outcomes: ["liability.liable"],
    on: ON,
  });
  const [first] = misses;
  expect(first).toMatchObject({ fact: "actor.age", value: 15 });
  const ranks = misses.map(({ fact }) =>
    ["integer", "bool", "option"].indexOf(typeOf.get(fact) ?? ""),
  );
  const once = misses.findIndex(
    ({ fact }, at) => misses.findIndex((each) => each.fact === fact) < at,
  );
  const firsts = ranks.slice(0, once < 0 ? ranks.length : once);
  expect(firsts).toEqual(firsts.toSorted((a, b) => a - b));
});
