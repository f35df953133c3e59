import type { Condition, Scalar } from "@cokdyby/engine";
import type { Comparison } from "@cokdyby/engine/analyse";
import { expect } from "vitest";
import { distinctCases, readingChoices } from "./distinct-cases.ts";
import type { RawLaw } from "./raw-law.ts";
import { Twice } from "./shown-pattern.ts";

/** The cases that a comparison was asked about, and the readings. */
export interface Asked {
  readonly where?: Condition;
  readonly readings?: Readonly<Record<string, string>>;
  /** The facts that `where` holds at one value, so that going through the cases is short. */
  readonly pinned?: Readonly<Record<string, Scalar>>;
}

/**
 * Holds a comparison against going through the cases one by one: every count, and in each case that
 * it flips if and only if a pattern covers it.
 */
export function expectCounts(
  comparison: Comparison,
  base: RawLaw,
  amended: RawLaw,
  { where = { all: [] }, readings, pinned }: Asked = {},
): void {
  const choices = readingChoices(base, readings);
  let space = 0;
  const counted = base.rulebook.outcomes.flatMap(({ outcome }) =>
    (["yes", "no"] as const).map((from) => {
      const change = comparison.outcomes.find(
        (each) => each.outcome === outcome && each.from === from,
      );
      const patterns = change?.patterns ?? [];
      return {
        outcome,
        from,
        change,
        cases: 0,
        underAll: 0,
        patterns,
        byPattern: patterns.map(() => 0),
      };
    }),
  );
  for (const facts of distinctCases([base, amended], [where], pinned)) {
    if (!base.holds(where, facts)) continue;
    space += 1;
    const worlds = choices.map((choice) => new Twice(base, amended, { ...facts, ...choice }));
    for (const count of counted) {
      const { outcome, from, patterns } = count;
      const flips = worlds.map((each) => each.flips(outcome, from));
      const covers = patterns.map((pattern) => worlds.map((each) => each.isCoveredBy(pattern)));
      worlds.forEach((each, index) => {
        const covered = covers.some((pattern) => pattern[index]);
        if (covered !== flips[index]) {
          expect({ outcome, from, world: each.world, covered }).toEqual({
            outcome,
            from,
            world: each.world,
            covered: flips[index],
          });
        }
      });
      if (flips.includes(true)) count.cases += 1;
      if (!flips.includes(false)) count.underAll += 1;
      covers.forEach((pattern, index) => {
        if (pattern.includes(true)) (count.byPattern[index] as number) += 1;
      });
    }
  }
  expect(comparison.space.cases).toBe(String(space));
  expect(comparison.identical).toBe(counted.every((each) => each.cases === 0));
  for (const { outcome, from, change, cases, underAll, byPattern } of counted) {
    if (cases === 0) expect(change).toBeUndefined();
    else {
      expect(change).toMatchObject({
        outcome,
        from,
        cases: String(cases),
        casesUnderAllReadings: String(underAll),
        complete: true,
        uncovered: "0",
        patterns: byPattern.map((count) => ({ cases: String(count) })),
      });
    }
  }
}
