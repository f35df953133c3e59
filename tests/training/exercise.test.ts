import { lawOn } from "@cokdyby/engine";
import {
  type Item,
  type ItemRequest,
  makeItem,
  setAbout,
  twinsOf,
  withTwin,
} from "@cokdyby/training";
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

const typeOf = new Map(rulebook.facts.map(({ fact, type }) => [fact, type]));
const OUTCOMES = ["prosecution.open", "liability.liable"];

test.each(worked.slice(0, 12).map((each) => [each.case, each] as const))(
  "a set about %s goes on with twins that change one stated fact and turn the answer, then with another question",
  (_, each) => {
    const asked = { worked: each, outcomes: OUTCOMES, on: ON };
    const begun = setAbout(rulebook, asked);
    const [item] = begun?.items ?? [];
    if (begun === undefined || item === undefined) throw new Error("nothing is asked");
    expect(begun.items).toHaveLength(1);
    expect(item.outcome).toBe(OUTCOMES[0]);
    let set = begun;
    for (;;) {
      const next = withTwin(rulebook, set, set.items.length - 1);
      if (next === undefined) break;
      expect(next.items.slice(0, -1)).toEqual(set.items);
      set = next;
    }
    const twins = set.items.slice(1);
    expect(new Set(set.items.map(({ item: id }) => id)).size).toBe(set.items.length);
    expect(set.set === begun.set).toBe(twins.length === 0);
    for (const { twin, case: told, key } of twins) {
      const { fact = "" } = twin ?? {};
      expect(twin?.of).toBe(item.item);
      expect(each.facts).toHaveProperty([fact]);
      expect(told.facts).toEqual({ ...item.case.facts, [fact]: told.facts[fact] });
      expect(told.facts[fact]).not.toEqual(each.facts[fact]);
      expect(key.verdict).not.toBe(item.key.verdict);
    }
    // each fact once before any comes twice: numbers, then statements, then choices
    const facts = twins.map(({ twin }) => twin?.fact ?? "");
    const once = [...new Set(facts)];
    expect(facts.slice(0, once.length)).toEqual(once);
    const ranks = once.map((fact) => ["integer", "bool", "option"].indexOf(typeOf.get(fact) ?? ""));
    expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
    const more = setAbout(rulebook, asked, set);
    expect(more?.items.at(-1)?.outcome).toBe(OUTCOMES[1]);
    expect(setAbout(rulebook, asked, more)).toBeUndefined();
  },
);

test("a case of which no question can be answered from its story is asked about all the same, once", () => {
  const unfair = worked.find((each) => each.case === "law4-a2-adult-causes-child-to-witness");
  if (unfair === undefined) throw new Error("there is no such case");
  const asked = { worked: unfair, outcomes: Object.keys(unfair.expect ?? {}), on: ON };
  const set = setAbout(rulebook, asked);
  expect(set?.items.map(({ key }) => key.verdict)).toEqual(["unknown"]);
  expect(setAbout(rulebook, asked, set)).toBeUndefined();
});

test("a number moves to the nearest value beyond its boundary", () => {
  const told = { facts: { ...SENT, "actor.age": 13 } };
  const twins = twinsOf(rulebook, itemOf({ outcome: "liability.liable", case: told }));
  expect(twins.ok && twins.value[0]?.case.facts["actor.age"]).toBe(15);
});
