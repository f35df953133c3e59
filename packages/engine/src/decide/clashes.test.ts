import { describe, expect, test, vi } from "vitest";
import { tenancy } from "../../test-data/tenancy.ts";
import { DiagramStore } from "../diagram/diagram-store.ts";
import { members } from "../facts/value-set.ts";
import { lawOn } from "../rulebook/law-on.ts";
import type { Condition, FactDeclaration, Limit, Rulebook } from "../rulebook/rulebook.ts";
import { clashesIn } from "./clashes.ts";
import { coreOf } from "./engine-core.ts";
import type { Statement } from "./statement.ts";

const DAY = "2022-03-01";
const says = { en: "invented" };
const isSo = (fact: string): Condition => ({ fact, operator: "equal", value: true });
const bool = (fact: string): FactDeclaration => {
  return { fact, group: "g", type: "bool", label: says, question: says };
};
const never = (limit: string, ...facts: string[]): Limit => {
  return { limit, never: { all: facts.map(isSo) }, says };
};

/** The tenancy rulebook with limits of its own on yes-or-no facts of its own. */
function limited(limits: readonly Limit[], facts: readonly string[]): Rulebook {
  const base = tenancy();
  return {
    ...base,
    facts: [...base.facts, ...facts.map(bool)],
    limits: [...base.limits, ...limits],
  };
}

const compiledOf = (rulebook: Rulebook) => coreOf(rulebook).compiled(lawOn(rulebook, DAY));
const stated = (facts: Readonly<Record<string, boolean>>) =>
  new Map<string, Statement>(
    Object.entries(facts).map(([fact, value]) => [
      fact,
      { kind: "values", values: members([value]) },
    ]),
  );

describe("what clashes", () => {
  const { limits, facts } = {
    limits: [never("ab", "a", "b"), never("bc", "b", "c"), never("de", "d", "e")],
    facts: ["a", "b", "c", "d", "e"],
  };

  test("is named part by part, in the order of the case, each set sharing no fact with another", () => {
    const compiled = compiledOf(limited(limits, facts));
    const all = { d: true, e: true, a: true, b: true, c: true };
    expect(clashesIn(compiled, stated(all))).toEqual([
      { facts: ["d", "e"], by: ["de"] },
      { facts: ["b", "c"], by: ["bc"] },
    ]);
    expect(clashesIn(compiled, stated({ ...all, e: false, b: false }))).toEqual([]);
  });

  test("is named with every limit that it takes, and no other", () => {
    const needs: Limit = {
      limit: "needs",
      never: { all: [isSo("a"), { not: isSo("b") }] },
      says,
    };
    const compiled = compiledOf(limited([needs, ...limits], facts));
    expect(clashesIn(compiled, stated({ a: true, c: true, e: true }))).toEqual([
      { facts: ["a"], by: ["needs", "ab"] },
    ]);
  });

  test("is nothing that is stated where the law allows no case", () => {
    const compiled = compiledOf(
      limited([...limits, { limit: "all", never: { all: [] }, says }], facts),
    );
    expect(clashesIn(compiled, stated({ a: true, d: false }))).toEqual([
      { facts: [], by: ["all"] },
    ]);
  });

  test("of dates is named as well as what clashes beside them", () => {
    const compiled = compiledOf(limited(limits, facts));
    const [order] = compiled.law.rulebook.dateOrders;
    if (order === undefined) throw new Error("the tenancy rulebook orders no dates");
    const day = (date: string): Statement => ({ kind: "dates", from: date, to: date });
    const statements = new Map<string, Statement>([
      [order.first, day("2021-05-02")],
      [order.then, day("2021-05-01")],
      ...stated({ d: true, e: true }),
    ]);
    expect(clashesIn(compiled, statements)).toEqual([
      { facts: [order.first, order.then], by: [order.limit] },
      { facts: ["d", "e"], by: ["de"] },
    ]);
  });
});

/** How often nodes are looked at or joined. */
function workOf(run: () => void): number {
  const spies = (["and", "child"] as const).map((name) => vi.spyOn(DiagramStore.prototype, name));
  run();
  const work = spies.reduce((sum, { mock }) => sum + mock.calls.length, 0);
  for (const spy of spies) spy.mockRestore();
  return work;
}

const numbered = (count: number) => Array.from({ length: count }, (_, index) => index);

describe("the work of refusing a case grows with the number of limits as it should:", () => {
  /** Limits that share no fact, one of which or all of which are broken; every fact is given. */
  function apart(count: number, isBroken: (index: number) => boolean): number {
    const limits = numbered(count).map((at) => never(`limit-${at}`, `a-${at}`, `b-${at}`));
    const facts = numbered(count).flatMap((at) => [`a-${at}`, `b-${at}`]);
    const compiled = compiledOf(limited(limits, facts));
    const given = stated(
      Object.fromEntries(
        numbered(count).flatMap((at) => [
          [`a-${at}`, true],
          [`b-${at}`, isBroken(at)],
        ]),
      ),
    );
    return workOf(() => {
      expect(clashesIn(compiled, given).length).toBe(numbered(count).filter(isBroken).length);
    });
  }

  /** Limits each of which shares a fact with the next: one part. Two of the facts clash. */
  function chained(count: number): number {
    const limits = numbered(count).map((at) => never(`limit-${at}`, `a-${at}`, `a-${at + 1}`));
    const compiled = compiledOf(
      limited(
        limits,
        numbered(count + 1).map((at) => `a-${at}`),
      ),
    );
    const middle = count >> 1;
    const given = stated(
      Object.fromEntries(
        numbered(count + 1).map((at) => [`a-${at}`, at === middle || at === middle + 1]),
      ),
    );
    return workOf(() => {
      expect(clashesIn(compiled, given)).toEqual([
        { facts: [`a-${middle}`, `a-${middle + 1}`], by: [`limit-${middle}`] },
      ]);
    });
  }

  // four times as many limits; those that are tied are searched by halving
  test.each([
    ["one clash beside independent limits", (count: number) => apart(count, (at) => at === 7), 4],
    ["a clash in each of them", (count: number) => apart(count, () => true), 4],
    ["one clash among limits that are all tied to each other", chained, 5.5],
  ])("%s", (_, work, times) => {
    expect(work(128)).toBeLessThan(times * work(32));
  });
});
