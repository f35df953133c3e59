import { describe, expect, test } from "vitest";
import type { Decided } from "../items/decided.ts";
import { difficultyOf, levelOf } from "./level-of.ts";

interface Parts {
  /** How far from the outcome asked for the rule stands that carries the answer. */
  readonly path?: number;
  readonly dependsOn?: readonly string[];
  readonly defaulted?: readonly string[];
  /** So many rules that carry the answer defeat another. */
  readonly exceptions?: number;
  /** What carries the answer of the facts. */
  readonly sufficient?: readonly string[];
  readonly stated?: readonly string[];
}

const rule = (name: string, concludes: string, looksAt: string, exceptionTo?: string) => ({
  rule: { rule: name, concludes, ...(exceptionTo === undefined ? {} : { exceptionTo }) },
  wording: { when: { fact: looksAt, operator: "equal", value: true } },
});

/** An invented law in which `o0` looks at `o1`, that at `o2`, and that at `o3`. */
function decidedBy(parts: Parts): Decided {
  const { path = 0, dependsOn = [], defaulted = [], exceptions = 0 } = parts;
  const { sufficient = [], stated = sufficient } = parts;
  const chain = [0, 1, 2, 3].map((at) => rule(`r${at}`, `o${at}`, at < 3 ? `o${at + 1}` : "day"));
  const defeating = [0, 1, 2].map((at) => rule(`e${at}`, "o0", "other", "r0"));
  // it stands at the end of no path that is asked about
  const beside = rule("beside", "o3", "other", "r3");
  const rules = [...chain, ...defeating, beside];
  const rulebook = {
    rules: rules.map((each) => each.rule),
    outcomes: chain.map((each) => ({ outcome: each.rule.concludes })),
    facts: [
      { fact: "day", type: "date" },
      { fact: "otherDay", type: "date" },
      { fact: "other", type: "bool" },
    ],
  };
  const names = [`r${path}`, ...defeating.slice(0, exceptions).map((each) => each.rule.rule)];
  return {
    rulebook,
    case: { on: "2026-01-01", facts: Object.fromEntries(stated.map((fact) => [fact, true])) },
    outcome: "o0",
    situation: { read: { law: { rulebook, rules, conditions: new Map() } } },
    finding: { outcome: "o0", rules: names, dependsOn, defaulted, sufficient },
  } as unknown as Decided;
}

const READINGS = ["a", "b", "c"];

describe("what makes a case hard is counted", () => {
  test("the farthest outcome, each reading once, what defeats and carries, and the days stated", () => {
    expect(
      difficultyOf(
        decidedBy({
          path: 2,
          dependsOn: ["a", "b"],
          defaulted: ["b", "c"],
          exceptions: 3,
          sufficient: ["day", "otherDay", "other"],
          stated: ["day", "other"],
        }),
      ),
    ).toEqual({ depth: 2, readings: 3, exceptions: 3, dates: 1 });
    expect(difficultyOf(decidedBy({}))).toEqual({
      depth: 0,
      readings: 0,
      exceptions: 0,
      dates: 0,
    });
  });
});

describe("the level", () => {
  const levels = (all: readonly Parts[]) => all.map((parts) => levelOf(decidedBy(parts)));

  const some = [0, 1, 2, 3].map((count) => READINGS.slice(0, count));
  test.each<[string, readonly Parts[], readonly number[]]>([
    ["a path of no step, one, two, three", [0, 1, 2, 3].map((path) => ({ path })), [1, 1, 2, 3]],
    ["none to three open readings", some.map((dependsOn) => ({ dependsOn })), [1, 2, 3, 3]],
    ["none to three at their default", some.map((defaulted) => ({ defaulted })), [1, 2, 3, 3]],
    ["none to three exceptions", [0, 1, 2, 3].map((exceptions) => ({ exceptions })), [1, 2, 3, 3]],
  ])("of %s", (_, parts, expected) => expect(levels(parts)).toEqual(expected));

  test("with days: one point, however many there are", () => {
    const sufficient = ["day", "otherDay"];
    expect(levels([{ sufficient: ["day"] }, { sufficient }, { sufficient: ["other"] }])).toEqual([
      2, 2, 1,
    ]);
  });

  test("of the second by one point, of the third by two, of whatever kind", () => {
    const day = { sufficient: ["day"] };
    expect(
      levels([
        { path: 1, ...day },
        { path: 2, ...day },
        { dependsOn: ["a"], ...day },
        { exceptions: 1, ...day },
        { dependsOn: ["a"], exceptions: 1 },
        { path: 2, dependsOn: ["a"] },
      ]),
    ).toEqual([2, 3, 3, 3, 3, 3]);
  });
});
