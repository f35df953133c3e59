import { evaluate, type Rulebook } from "@cokdyby/engine";
import { canonicalJson } from "@cokdyby/engine/rulebook";
import {
  type Item,
  makeItem,
  makeSet,
  readSet,
  recomputeSet,
  type TrainingSet,
} from "@cokdyby/training";
import { describe, expect, test } from "vitest";
import { CHOICES, DAY, rulebook, setOf, worked } from "./choices.ts";

const set = setOf();
const statusOf = ({ case: told, outcome, basis }: Item) => {
  const found = evaluate(rulebook, told, { today: basis.on }, [outcome]);
  return found.ok ? found.value.findings[outcome]?.status : undefined;
};

describe("items", () => {
  test("the key is what the engine finds, and one of the answers offered", () => {
    for (const item of set.items) {
      const right = item.verdicts.find(({ verdict }) => verdict === item.key.verdict);
      expect(right?.status).toBe(statusOf(item));
      expect(right?.misconception).toBeUndefined();
      const offered = item.grounds.map(({ ground }) => ground);
      expect(offered).toEqual(expect.arrayContaining([...item.key.grounds]));
      for (const { ground, misconception } of item.grounds) {
        expect(misconception === undefined).toBe(item.key.grounds.includes(ground));
      }
    }
  });

  test("what is offered is little enough, and the same in kind for every item", () => {
    for (const { verdicts, grounds, key } of set.items) {
      expect(verdicts.map(({ verdict }) => verdict)).toEqual([
        "yes",
        "no",
        "unknown",
        "contested.1",
        "contested.2",
      ]);
      const rules = grounds.filter(({ ground }) => ground.startsWith("rule:"));
      expect(rules.length).toBeLessThanOrEqual(7);
      expect(grounds.length - rules.length).toBeLessThanOrEqual(4);
      expect(key.grounds.length).toBeLessThanOrEqual(8);
    }
  });

  test("a contested answer says what follows under each option, and its mirror is wrong", () => {
    const contested = setOf({ topics: [], seed: "contested", number: 12 }).items.filter((item) =>
      item.key.verdict.startsWith("contested"),
    );
    expect(contested.length).toBeGreaterThan(0);
    for (const item of contested) {
      for (const { verdict, under } of item.verdicts.slice(3)) {
        const comesTrue = under?.by.every(({ option, status }) => {
          const readings = { ...item.case.readings, [under.reading]: option };
          return statusOf({ ...item, case: { ...item.case, readings } }) === status;
        });
        expect(comesTrue).toBe(verdict === item.key.verdict);
      }
    }
  });

  test("a provision that nearly every finding names is not offered", () => {
    const made = makeItem(rulebook, {
      case: { facts: { "act.conduct": "possess", "actor.age": 14 } },
      outcome: "prosecution.open",
      on: DAY,
    });
    expect(made.ok && made.value.grounds.map(({ ground }) => ground)).not.toContain(
      "rule:criminal-code.s13-1",
    );
  });

  test("a twin differs in one fact and turns the outcome", () => {
    const twins = set.items.filter(({ twin }) => twin !== undefined);
    expect(twins.length).toBeGreaterThan(0);
    for (const item of twins) {
      const of = set.items.find((each) => each.item === item.twin?.of) as Item;
      const { facts, ...rest } = item.case;
      const { facts: before, ...others } = of.case;
      expect(rest).toEqual(others);
      const ids = new Set([...Object.keys(facts), ...Object.keys(before)]);
      const differing = [...ids].filter((fact) => facts[fact] !== before[fact]);
      expect(differing).toEqual([item.twin?.fact]);
      expect(statusOf(item)).not.toBe(statusOf(of));
    }
  });

  test("what is wrong in a request is said", () => {
    const made = makeItem(rulebook, { case: { facts: {} }, outcome: "liability.liabel", on: DAY });
    expect(!made.ok && made.problems).toMatchObject([
      { code: "OUTCOME_UNKNOWN", suggestion: "liability.liable" },
    ]);
  });
});

describe("sets", () => {
  test("the same choices make the same bytes, another seed another set", () => {
    expect(canonicalJson(setOf())).toBe(canonicalJson(set));
    expect(setOf({ seed: "another" }).set).not.toBe(set.set);
  });

  test("a set is spread over verdicts and outcomes", () => {
    expect(set.items).toHaveLength(CHOICES.number);
    expect(new Set(set.items.map(({ key }) => key.verdict.split(".")[0])).size).toBe(4);
    expect(new Set(set.items.map(({ outcome }) => outcome)).size).toBeGreaterThan(3);
  });

  test("topics, levels and readings are kept to", () => {
    const choices = { topics: ["extortion"], levels: [3], readings: { coercedChild: "excluded" } };
    const { items } = setOf({ ...choices, levels: [3], number: 3 });
    for (const { topics, level, basis } of items) {
      expect(topics).toContain("extortion");
      expect(level).toBe(3);
      expect(basis.readings).toMatchObject(choices.readings);
    }
  });

  test("without worked cases the items are computed", () => {
    const { items } = setOf({ topics: ["jurisdiction"], number: 4 }, []);
    expect(items).toHaveLength(4);
    for (const { topics, from } of items)
      expect({ topics, from }).toEqual({ topics: ["jurisdiction"] });
  });

  test("what cannot be chosen is said all at once, and an empty set names the choice that empties it", () => {
    const wrong = makeSet(
      rulebook,
      { ...CHOICES, number: 0, on: "1999-01-01", readings: { coercedChlid: "excluded" } },
      worked,
    );
    expect(!wrong.ok && wrong.problems.map(({ pointer }) => pointer)).toEqual([
      "#/number",
      "#/on",
      "#/readings/coercedChlid",
    ]);
    const noDay = makeSet(rulebook, { ...CHOICES, on: "2026-02-30" }, worked);
    expect(!noDay.ok && noDay.problems).toMatchObject([
      { code: "DATE_IMPOSSIBLE", pointer: "#/on" },
    ]);
    const none = makeSet(rulebook, { ...CHOICES, topics: ["no such topic"] }, worked);
    expect(!none.ok && none.problems).toMatchObject([{ code: "SET_EMPTY", pointer: "#/topics" }]);
  });

  test("a set is read back as it was written", () => {
    expect(readSet(JSON.parse(canonicalJson(set)))).toEqual({ ok: true, value: set });
  });

  test("a foreign value is refused with all problems at once", () => {
    const item = { ...set.items[0], key: { verdict: "yes", grounds: ["rule:none"] }, more: 1 };
    const read = readSet({ ...set, choices: { ...set.choices, number: 1.5 }, items: [item] });
    expect(!read.ok && read.problems.map(({ pointer }) => pointer)).toEqual(
      expect.arrayContaining(["#/choices/number", "#/items/0/more"]),
    );
  });

  test("an altered set is seen", () => {
    const [first, ...others] = set.items as [Item, ...Item[]];
    const verdict = first.key.verdict === "yes" ? "no" : "yes";
    const altered = { ...set, items: [{ ...first, key: { ...first.key, verdict } }, ...others] };
    const read = readSet(altered);
    expect(!read.ok && read.problems).toMatchObject([{ code: "SET_ALTERED", pointer: "#/set" }]);
    expect(recomputeSet(rulebook, altered).differences).toMatchObject([
      { item: first.item, kind: "verdict", was: verdict, is: first.key.verdict },
    ]);
  });
});

describe("keys computed anew", () => {
  test("a key recomputed at once is the same", () => {
    expect(recomputeSet(rulebook, set)).toEqual({ sameRulebook: true, differences: [] });
  });

  test("a set opens with another rulebook, and what no longer fits is listed", () => {
    const [item] = set.items as [Item];
    const [pin] = item.pins as [Item["pins"][number]];
    const without: Rulebook = {
      ...rulebook,
      digest: "0".repeat(64),
      rules: rulebook.rules.filter(({ rule }) => rule !== pin.rule),
    };
    const one: TrainingSet = { ...set, items: [item] };
    const { sameRulebook, differences } = recomputeSet(without, one);
    expect(sameRulebook).toBe(false);
    expect(differences).toContainEqual({ item: item.item, kind: "pin", pin });
    const foreign = { ...item, case: { ...item.case, facts: { gone: true } } };
    expect(recomputeSet(rulebook, { ...set, items: [foreign] }).differences).toMatchObject([
      { kind: "noCase", problems: [{ code: "FACT_UNKNOWN" }] },
    ]);
  });
});
