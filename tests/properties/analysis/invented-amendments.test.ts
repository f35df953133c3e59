import fc from "fast-check";
import { expect, test } from "vitest";
import { runs } from "../../../scripts/vitest/tier.ts";
import { amendments, amendmentsOfFreeNumbers, laws } from "./amended-inventions.ts";
import { compareOn } from "./amended-laws.ts";
import { distinctAtMost, distinctCases, readingChoices } from "./distinct-cases.ts";
import { expectCounts } from "./expect-counts.ts";
import { expectToRun } from "./expect-to-run.ts";
import { RawLaw } from "./raw-law.ts";
import { Twice } from "./shown-pattern.ts";

/** Cases under each choice of readings that going through all of them takes on; a law with more is not drawn. */
const MOST_WORLDS = 200_000;

/** Cases that looking for one of them takes on: more only in a law that stands behind many idle facts. */
const MOST_LOOKED_AT = 1e12;

const RUNS = { numRuns: runs({ quick: 12, full: 100, deep: 5_000 }) };

test("on a small law every count and every pattern is that of going through all cases", () => {
  fc.assert(
    fc.property(amendments, (pair) => {
      const [base, on, amended, then] = laws(pair);
      const [before, after] = [new RawLaw(base, on), new RawLaw(amended, then)];
      fc.pre(distinctAtMost([before, after]) * readingChoices(before).length <= MOST_WORLDS);
      expectCounts(compareOn([base, on], [amended, then]), before, after);
    }),
    RUNS,
  );
});

test("on a small law, without any one literal a pattern lets in a case that does not flip", () => {
  fc.assert(
    fc.property(amendments, (pair) => {
      const [base, on, amended, then] = laws(pair);
      const [before, after] = [new RawLaw(base, on), new RawLaw(amended, then)];
      fc.pre(distinctAtMost([before, after]) <= MOST_LOOKED_AT);
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
    RUNS,
  );
});

test("on a small law the example of each pattern flips when it is run, with presumptions", () => {
  fc.assert(
    fc.property(amendmentsOfFreeNumbers, (pair) => {
      const [base, on, amended, then] = laws(pair);
      expectToRun(compareOn([base, on], [amended, then]), [base, on], [amended, then]);
    }),
    RUNS,
  );
});
