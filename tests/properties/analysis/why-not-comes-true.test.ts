import {
  type CaseInput,
  evaluate,
  type FactInput,
  type Rulebook,
  situationOf,
} from "@cokdyby/engine";
import { counterfactual, type Point, plainLabels, type Unmet } from "@cokdyby/engine/analyse";
import type { FactDeclaration } from "@cokdyby/engine/rulebook";
import { describe, expect, test } from "vitest";
import { runs } from "../../../scripts/vitest/tier.ts";
import { bool, follows, given, is, smallRulebook } from "../reference/small-rulebook.ts";
import { rulebook, TODAY } from "./amended-laws.ts";
import { type Setting, Trial } from "./changes-by-trial.ts";
import { Draw, random, SEED } from "./draw.ts";
import found from "./found-cases.json" with { type: "json" };
import { someFacts } from "./given-in-part.ts";
import { RawLaw, type World } from "./raw-law.ts";

// A line of why not can come true: with its needs met, what follows moved along, and the rest as it is,
// there is a case, and the outcome holds.

function linesOf(law: Rulebook, input: CaseInput, outcome: string): (readonly Unmet[])[] {
  const situation = situationOf(law, input, { today: TODAY });
  if (!situation.ok) throw new Error(JSON.stringify(situation.problems));
  const options = { maxFacts: 0, labelOf: plainLabels };
  return counterfactual(situation.value, outcome, options).whyNot.map(({ unmet }) => unmet);
}

describe("on a small law", () => {
  const facts: FactDeclaration[] = [bool("a"), bool("b"), bool("c"), bool("d")];
  const told = (law: Rulebook, said: CaseInput["facts"]) =>
    linesOf(law, { facts: said, on: TODAY }, "o").map((unmet) =>
      unmet
        .map((each) => `${"fact" in each ? each.fact : ""} ${each.needed[0]?.["label" as never]}`)
        .sort(),
    );

  test("what a limit forbids beside a need has to give way, and is told with it", () => {
    const law: Rulebook = {
      ...smallRulebook({ facts, rules: [{ when: is("a") }] }),
      limits: [{ limit: "a-b", never: { all: [is("a"), is("b")] }, says: { en: "invented" } }],
    };
    expect(told(law, { b: true })).toEqual([["a true", "b false"]]);
    expect(told(law, { b: false })).toEqual([["a true"]]);
    expect(told(law, {})).toEqual([["a true"]]);
  });

  test("a need that is met by what follows is not told", () => {
    const law = smallRulebook({
      facts,
      rules: [{ when: { all: [is("a"), is("c")] } }],
      derivations: [follows("a", "b", is("d")), given("c", true, is("d"))],
    });
    expect(told(law, { d: true })).toEqual([["a true"]]);
    expect(told(law, { d: true, b: false })).toEqual([["a true"]]);
    expect(told(law, { d: false })).toEqual([["a true", "c true"]]);
  });

  test("a need that a change takes away is told with it", () => {
    const law = smallRulebook({
      facts,
      rules: [{ when: { all: [is("a"), is("b", false)] } }],
      derivations: [follows("a", "b", is("d"))],
    });
    // while both are one, no value of them does
    expect(told(law, { a: false, b: false, d: true })).toEqual([["a true", "d false"]]);
  });
});

const raw = new RawLaw(rulebook, TODAY);
const draw = new Draw(raw, random(SEED));
const OUTCOMES = rulebook.outcomes.map(({ outcome }) => outcome);
const CASES = runs({ full: 24, deep: 400 });

const membersOf = (fact: string, point: Point): Setting => [
  fact,
  (raw.domains.get(fact) ?? []).filter((value) =>
    "values" in point ? point.values.includes(value) : point.from <= value && value <= point.to,
  ),
];

/** Every choice of one point for each fact of a line; nothing where it names more than facts. */
function settingsOf(unmet: readonly Unmet[]): Setting[][] {
  return unmet.reduce<Setting[][]>(
    (sets, each) =>
      "fact" in each
        ? sets.flatMap((set) => each.needed.map((point) => [...set, membersOf(each.fact, point)]))
        : [],
    [[]],
  );
}

test("on the law itself the outcome holds once all of one line is met", () => {
  let lines = 0;
  for (let turn = 0; turn < CASES; turn++) {
    const facts = someFacts(draw, draw.world() as World, 0.5 + 0.5 * draw.next());
    const input = { facts, readings: { authority: "code" }, on: TODAY, presume: false };
    if (!evaluate(rulebook, input, { today: TODAY }).ok) continue;
    const outcome = draw.pick(OUTCOMES);
    const trial = new Trial(raw, input, outcome, TODAY);
    for (const unmet of linesOf(rulebook, input, outcome)) {
      const statuses = settingsOf(unmet).map((set) => trial.after(set));
      if (statuses.length === 0) continue;
      lines += 1;
      expect({ input, outcome, unmet, statuses }).toMatchObject({
        statuses: expect.arrayContaining(["yes"]),
      });
      expect(statuses.filter((status) => status !== "yes" && status !== undefined)).toEqual([]);
    }
  }
  expect(lines).toBeGreaterThan(10);
});

test("of a nearly complete case what keeps an outcome from holding is found, once without an end", () => {
  const lines = linesOf(rulebook, found.withoutEnd as CaseInput, "prosecution.withdrawalPossible");
  expect(lines.length).toBeGreaterThan(3);
  expect(lines[0]?.length).toBeLessThanOrEqual(4);
});

test("an option that no case allows beside an age is not told as what is left of a longer line", () => {
  const input = found.adultByAge as CaseInput & { facts: Record<string, FactInput> };
  const trial = new Trial(raw, input, "offence.185a", TODAY);
  for (const unmet of linesOf(rulebook, input, "offence.185a")) {
    expect(settingsOf(unmet).map((set) => trial.after(set))).toContain("yes");
  }
});

test("a number is not asked to be what no case allows beside another: the years that have run", () => {
  const input = found.numbersWithGap as CaseInput & { facts: Record<string, FactInput> };
  const trial = new Trial(raw, input, "standard.lastResort", TODAY);
  for (const unmet of linesOf(rulebook, input, "standard.lastResort")) {
    const statuses = settingsOf(unmet).map((set) => trial.after(set));
    if (statuses.length > 0) expect(statuses).toContain("yes");
  }
});
