import type { OutcomeChange } from "@cokdyby/engine/analyse";
import { describe, expect, test } from "vitest";
import { runs } from "../../../scripts/vitest/tier.ts";
import { AMENDED, beside } from "./amended-laws.ts";
import { Draw, random, SEED } from "./draw.ts";
import type { World } from "./raw-law.ts";
import { Twice } from "./shown-pattern.ts";

const CASES = runs({ full: 2_000, deep: 100_000 });

describe.each(AMENDED)("$id on $on", ({ id, on }) => {
  const { comparison, base, amended } = beside(id, on);
  const draw = new Draw(base, random(SEED));
  const outcomes = base.rulebook.outcomes.map(({ outcome }) => outcome);

  /** Outcome and direction → that change; where there is none, nothing may flip. */
  const changes = new Map(
    comparison.outcomes.map((change) => [`${change.outcome} ${change.from}`, change] as const),
  );

  function disagreement(world: World): unknown {
    const twice = new Twice(base, amended, world);
    for (const outcome of outcomes) {
      for (const from of ["yes", "no"] as const) {
        const flips = twice.flips(outcome, from);
        const patterns = changes.get(`${outcome} ${from}`)?.patterns ?? [];
        const covered = patterns.some((pattern) => twice.isCoveredBy(pattern));
        if (flips !== covered) return { outcome, from, flips, covered, world };
      }
    }
    return undefined;
  }

  test("an allowed case from the whole space flips if and only if a pattern covers it", () => {
    for (let count = 0; count < CASES / 2; count++) {
      expect(disagreement(draw.world() as World)).toBeUndefined();
    }
  });

  test("so do the flipped cases themselves, and the cases next to them", () => {
    const share = Math.ceil(CASES / 2 / comparison.outcomes.length);
    for (const change of comparison.outcomes) {
      for (const world of walk(change, share)) expect(disagreement(world)).toBeUndefined();
    }
  });

  /** A walk through flipped cases of one change, from pattern to pattern; half of it next to them. */
  function* walk({ outcome, from, patterns }: OutcomeChange, steps: number): Generator<World> {
    const flips = (world: World) => new Twice(base, amended, world).flips(outcome, from);
    const each = Math.ceil(steps / patterns.length);
    for (const { example } of patterns) {
      // what follows from days is worked out by the engine: pattern-examples-run runs those
      if (Object.keys(example.facts).some((fact) => !base.domains.has(fact))) continue;
      const readings = Object.entries(example.readings).map(([reading, option]) => [
        `reading.${reading}`,
        option,
      ]);
      const given = { ...usual(), ...example.facts, ...Object.fromEntries(readings) };
      let here = draw.world(given);
      if (here === undefined || !flips(here))
        throw new Error(`no flip: ${outcome} ${from} ${JSON.stringify(example)}`);
      for (let step = 0; step < each; step++) {
        const next = draw.neighbour(here);
        if (next !== undefined && flips(next)) here = next;
        yield next !== undefined && step % 2 === 0 ? next : here;
      }
    }
  }

  /** What stands where a case says nothing. */
  function usual() {
    return Object.fromEntries(
      base.rulebook.facts.flatMap(({ fact, absent, presumed }) => {
        const value = absent ?? presumed?.value;
        return value === undefined || typeof value === "object" ? [] : [[fact, value]];
      }),
    );
  }
});
