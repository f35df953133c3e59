import { type Rule, type Rulebook, type Wording, wordingStarts } from "@cokdyby/engine";
import fc from "fast-check";
import { expect, test } from "vitest";
import { invented } from "../reference/random-rulebook.ts";
import { showInvented } from "../reference/show-invented.ts";
import { compareOn } from "./amended-laws.ts";
import { distinctAtMost, distinctCases, readingChoices } from "./distinct-cases.ts";
import { expectCounts } from "./expect-counts.ts";
import { expectToRun } from "./expect-to-run.ts";
import { RawLaw } from "./raw-law.ts";
import { Twice } from "./shown-pattern.ts";

const ON = "2018-03-10";

/** Cases under each choice of readings that going through all of them takes on; a law with more is not drawn. */
const MOST_WORLDS = 200_000;

/** An invented law and what an invented amendment makes of it. */
const amendments = amendmentsOf(false);

/** Amendments of laws in which no value that is worked out is tied to another: any case can be run. */
const amendmentsOfFreeNumbers = amendmentsOf(true);

function amendmentsOf(yearsAsCounted: boolean) {
  return fc
    .tuple(
      invented({ contractLike: false, withoutRows: true, yearsAsCounted }),
      fc.nat({ max: 5 }),
      fc.nat({ max: 20 }),
    )
    .map(([{ rulebook }, how, which]) => ({
      base: rulebook,
      amended: amendedBy(rulebook, how, which),
      [fc.toStringMethod]: () =>
        `${showInvented(rulebook, { facts: {} })} amendment ${how} of rule ${which}`,
    }));
}

function amendedBy(rulebook: Rulebook, how: number, which: number): Rulebook {
  const chosen = rulebook.rules[which % rulebook.rules.length];
  const changed = (make: (rule: Rule) => Rule[]): Rulebook => ({
    ...rulebook,
    rules: rulebook.rules.flatMap((rule) => (rule === chosen ? make(rule) : [rule])),
  });
  switch (how) {
    case 0:
      return changed(() => []);
    case 1:
      return changed(({ exceptionTo: _, ...rule }) => [rule]);
    case 2:
      return changed((rule) => [{ ...rule, wordings: rule.wordings.map(opposite) }]);
    case 3:
      return changed((rule) => [
        rule,
        { ...rule, rule: "new", wordings: rule.wordings.map(opposite) },
      ]);
    default:
      return rulebook;
  }
}

const opposite = (wording: Wording): Wording => ({ ...wording, when: { not: wording.when } });

/** The base on its day, beside the amended law on the same day or, unchanged, on the day of another wording. */
function laws({ base, amended }: { base: Rulebook; amended: Rulebook }) {
  const [first = ON, second = ON] = wordingStarts(base);
  return base === amended
    ? ([base, first, amended, second] as const)
    : ([base, ON, amended, ON] as const);
}

test("on a small law every count and every pattern is that of going through all cases", () => {
  fc.assert(
    fc.property(amendments, (pair) => {
      const [base, on, amended, then] = laws(pair);
      const [before, after] = [new RawLaw(base, on), new RawLaw(amended, then)];
      fc.pre(distinctAtMost([before, after]) * readingChoices(before).length <= MOST_WORLDS);
      expectCounts(compareOn([base, on], [amended, then]), before, after);
    }),
  );
});

test("on a small law, without any one literal a pattern lets in a case that does not flip", () => {
  fc.assert(
    fc.property(amendments, (pair) => {
      const [base, on, amended, then] = laws(pair);
      const [before, after] = [new RawLaw(base, on), new RawLaw(amended, then)];
      const comparison = compareOn([base, on], [amended, then]);
      const choices = readingChoices(before);
      let needed = comparison.outcomes.flatMap(({ outcome, from, patterns }) =>
        patterns.flatMap(({ when }) =>
          when.map((literal) => {
            const others = when.filter((each) => each !== literal);
            return { outcome, from, when, literal, others };
          }),
        ),
      );
      // one world after the other: of some laws there are millions
      for (const facts of distinctCases([before, after])) {
        if (needed.length === 0) break;
        for (const choice of choices) {
          const world = new Twice(before, after, { ...facts, ...choice });
          needed = needed.filter(
            ({ outcome, from, others }) =>
              world.flips(outcome, from) || !others.every((other) => world.meets(other)),
          );
        }
      }
      expect(needed).toEqual([]);
    }),
  );
});

test("on a small law the example of each pattern flips when it is run, with presumptions", () => {
  fc.assert(
    fc.property(amendmentsOfFreeNumbers, (pair) => {
      const [base, on, amended, then] = laws(pair);
      expectToRun(compareOn([base, on], [amended, then]), [base, on], [amended, then]);
    }),
  );
});
