import type { Condition } from "@cokdyby/engine";
import { type Comparison, conditionOf, type Kind, type Meant } from "@cokdyby/engine/analyse";
import fc from "fast-check";
import { expect, test } from "vitest";
import { runs } from "../../../scripts/vitest/tier.ts";
import { amendments, laws } from "./amended-inventions.ts";
import { compareOn } from "./amended-laws.ts";
import { distinctAtMost, distinctCases, readingChoices } from "./distinct-cases.ts";
import { RawLaw } from "./raw-law.ts";
import { lies, Twice } from "./shown-pattern.ts";

/** Two comparisons and all cases for each. */
const RUNS = { numRuns: runs({ quick: 6, full: 30, deep: 1_000 }) };

/** Cases × choices of readings that going through all of them takes on; a law with more is not drawn. */
const MOST_WORLDS = 200_000;

/** How something meant is drawn: from which change, and in which cases. */
const draws = fc.array(
  fc.record({
    change: fc.nat({ max: 50 }),
    region: fc.constantFrom("all", "kind", "answer"),
    which: fc.nat({ max: 50 }),
  }),
  { maxLength: 3 },
);

type Draw = { readonly change: number; readonly region: string; readonly which: number };

const names = ({ turns }: Meant, outcome: string, from: "yes" | "no") =>
  turns.some((each) => each.outcome === outcome && each.from === from);

const at = <Item>(list: readonly Item[], index: number): Item | undefined =>
  list.length === 0 ? undefined : list[index % list.length];

/** Something meant: a change as a whole, one of its kinds, or where an outcome has an answer. */
function meantOf({ intention }: Comparison, law: RawLaw, { change, region, which }: Draw): Meant[] {
  const chosen = at(intention?.sideEffects ?? [], change);
  if (chosen === undefined) return [];
  const { outcome, from } = chosen;
  const turns = [{ outcome, from }];
  if (region === "all") return [{ turns }];
  const other = at(law.rulebook.outcomes, which)?.outcome ?? outcome;
  const kind = at(chosen.patterns, which);
  const where: Condition =
    region === "kind" && kind !== undefined && kind.when.length > 0
      ? conditionOf(kind.when)
      : { fact: other, operator: "equal", value: which % 2 === 0 };
  return [{ turns, where }];
}

function setUp(pair: Parameters<typeof laws>[0], drawn: readonly Draw[]) {
  const [base, on, amended, then] = laws(pair);
  const [before, after] = [new RawLaw(base, on), new RawLaw(amended, then)];
  const first = compareOn([base, on], [amended, then], { meant: [] });
  const meant = drawn.flatMap((each) => meantOf(first, before, each));
  const { intention } = compareOn([base, on], [amended, then], { meant });
  if (intention === undefined) throw new Error("nothing is said of the intention");
  const wheres = meant.flatMap(({ where }) => (where === undefined ? [] : [where]));
  const choices = readingChoices(before);
  fc.pre(distinctAtMost([before, after], wheres) * choices.length <= MOST_WORLDS);
  const worlds = [...distinctCases([before, after], wheres)].map((facts) =>
    choices.map((choice) => new Twice(before, after, { ...facts, ...choice })),
  );
  const isMeant = (each: Meant, { world }: Twice) =>
    each.where === undefined || before.holds(each.where, world);
  return { before, intention, meant, worlds, isMeant };
}

test("on a small law every flip is meant or a side effect, exactly as going through all cases says", () => {
  fc.assert(
    fc.property(amendments, draws, (pair, drawn) => {
      const { before, intention, meant, worlds, isMeant } = setUp(pair, drawn);
      expect(intention.meant.length).toBe(meant.length);
      const parts = [
        ...meant.flatMap((each, index) =>
          each.turns.map((turn) => ({
            ...turn,
            change: intention.meant[index]?.changes.find(({ from }) => from === turn.from),
            isPart: (world: Twice) => isMeant(each, world),
          })),
        ),
        ...before.rulebook.outcomes.flatMap(({ outcome }) =>
          (["yes", "no"] as const).map((from) => ({
            outcome,
            from,
            change: intention.sideEffects.find(
              (each) => each.outcome === outcome && each.from === from,
            ),
            isPart: (world: Twice) =>
              !meant.some((each) => names(each, outcome, from) && isMeant(each, world)),
          })),
        ),
      ];
      for (const { outcome, from, change, isPart } of parts) {
        let cases = 0;
        for (const each of worlds) {
          let flipsInSome = false;
          for (const world of each) {
            const flips = world.flips(outcome, from) && isPart(world);
            const covered = change?.patterns.some((kind) => world.isCoveredBy(kind)) ?? false;
            if (covered !== flips) {
              const { world: facts } = world;
              expect({ outcome, from, facts, covered }).toEqual({
                outcome,
                from,
                facts,
                covered: flips,
              });
            }
            flipsInSome ||= flips;
          }
          if (flipsInSome) cases += 1;
        }
        expect(change?.cases ?? "0").toBe(String(cases));
        expect(change?.complete ?? true).toBe(true);
      }
    }),
    RUNS,
  );
});

test("on a small law a kind is told by nothing that changes, and what its cases have in common is so in each of them and no narrower", () => {
  fc.assert(
    fc.property(amendments, draws, (pair, drawn) => {
      const { intention, meant, worlds } = setUp(pair, drawn);
      const told = [...intention.sideEffects, ...intention.meant.flatMap(({ changes }) => changes)];
      for (const { outcome, patterns } of told) {
        for (const kind of patterns) {
          for (const literal of kind.when) expect(literal).not.toHaveProperty("before");
          if (meant.length === 0) {
            expect(kind.when.map((each) => "outcome" in each && each.outcome)).not.toContain(
              outcome,
            );
          }
          const inside = worlds.flat().filter((world) => world.isCoveredBy(kind));
          for (const common of kind.common) expectCommon(common, inside);
        }
      }
    }),
    RUNS,
  );
});

function expectCommon({ fact, in: points }: Kind["common"][number], inside: readonly Twice[]) {
  const met = new Set<number>();
  for (const { world } of inside) {
    const value = world[fact];
    const place = points.findIndex((point) => value !== undefined && lies(value, point));
    if (place < 0)
      expect({ fact, value, isCommon: false }).toEqual({ fact, value, isCommon: true });
    met.add(place);
  }
  expect({ fact, met: met.size }).toEqual({ fact, met: points.length });
}

test("on a small law what is meant as every kind of a change leaves no side effect of it, where the facts belong alike", () => {
  fc.assert(
    fc.property(amendments, (pair) => {
      const [base, on, amended, then] = laws(pair);
      fc.pre(base !== amended);
      const side = compareOn([base, on], [amended, then], { meant: [] }).intention?.sideEffects;
      const meant = (side ?? []).flatMap(({ outcome, from, patterns }) =>
        patterns.map(({ when }) =>
          when.length === 0
            ? { turns: [{ outcome, from }] }
            : { turns: [{ outcome, from }], where: conditionOf(when) },
        ),
      );
      const { intention } = compareOn([base, on], [amended, then], { meant });
      expect(intention?.sideEffects).toEqual([]);
    }),
    RUNS,
  );
});
