import { type Condition, lawOn, type Scalar } from "@cokdyby/engine";
import { check } from "@cokdyby/engine/analyse";
import { describe, expect, test } from "vitest";
import { deep, runs } from "../../../scripts/vitest/tier.ts";
import { AMENDED, amendedBy, beside, compareOn, rulebook } from "./amended-laws.ts";
import { distinctCases, readingChoices } from "./distinct-cases.ts";
import { asideOf, Draw, random, SEED } from "./draw.ts";
import { expectCounts } from "./expect-counts.ts";
import { RawLaw, type World } from "./raw-law.ts";

const ROUNDS = runs({ full: 1, deep: 4 });
const MOST = deep ? 6_000 : 600;

/** A small part of the law's cases: most facts and readings of one case are held. */
function partAround(draw: Draw, law: RawLaw, world: World) {
  const free = new Set<string>();
  for (let size = 1; size < MOST / 8; ) {
    const fact = draw.pick([...law.domains.keys()]);
    size *= Math.min(law.domains.get(fact)?.length ?? 1, 5);
    free.add(fact);
  }
  const held = [...law.domains.keys()].filter(
    (fact) => !free.has(fact) && law.says(`belongs ${fact}`, world),
  );
  const open = new Set([draw.pick(law.rulebook.readings), draw.pick(law.rulebook.readings)]);
  return {
    where: {
      all: held.map((fact) => ({ fact, operator: "equal" as const, value: world[fact] as Scalar })),
    },
    pinned: Object.fromEntries(held.map((fact) => [fact, world[fact] as Scalar])),
    readings: Object.fromEntries(
      law.rulebook.readings.map((reading) => [
        reading.reading,
        open.has(reading) ? "open" : String(world[`reading.${reading.reading}`]),
      ]),
    ),
  };
}

describe("counts are those of going through the cases one by one, in a part of the law", () => {
  test.each(AMENDED)("compare, $id on $on", ({ id, on }) => {
    const { comparison, base, amended } = beside(id, on);
    // some drafts change the Committee's picture of the law alone
    const asCommittee = { readings: { authority: "committee" } };
    const whole =
      comparison.outcomes.length > 0
        ? comparison
        : compareOn([rulebook, on], [amendedBy(id), on], asCommittee);
    const draw = new Draw(base, random(SEED));
    for (let round = 0; round < ROUNDS; round++) {
      const { example } = draw.pick(draw.pick(whole.outcomes).patterns);
      const world = draw.world(example.facts) as World;
      const part = partAround(draw, base, { ...world, ...asIds(example.readings) });
      const counted = compareOn([rulebook, on], [amendedBy(id), on], part);
      expectCounts(counted, base, amended, part);
    }
  });

  test("check", () => {
    const on = "2026-03-01";
    const raw = new RawLaw(rulebook, on);
    const draw = new Draw(raw, random(SEED));
    const properties = rulebook.properties.filter((each) => !("unchanged" in each.expect));
    for (const property of properties) {
      const [whole] = check(lawOn(rulebook, on), [property]);
      for (let round = 0; round < ROUNDS; round++) {
        const facts = whole?.counterexample?.facts ?? {};
        const world = {
          ...(draw.world(facts) as World),
          ...asIds(whole?.counterexample?.readings ?? {}),
        };
        const { where, readings, pinned } = partAround(draw, raw, world);
        const given: Condition = { all: [property.given, where] };
        const [checked] = check(lawOn(rulebook, on), [{ ...property, given }], readings);
        const modelled: Condition = { all: [given, asideOf(rulebook)] };
        const failsAtLarge: Condition = { all: [given, { not: property.expect as Condition }] };
        const fails: Condition = { all: [failsAtLarge, asideOf(rulebook)] };
        const counted = { of: 0, failing: 0, failingAtLarge: 0 };
        const choices = readingChoices(raw, readings);
        for (const facts of distinctCases([raw], [modelled, failsAtLarge], pinned)) {
          const holds = (condition: Condition) =>
            choices.some((choice) => raw.holds(condition, { ...facts, ...choice }));
          if (holds(modelled)) counted.of += 1;
          if (holds(fails)) counted.failing += 1;
          if (holds(failsAtLarge)) counted.failingAtLarge += 1;
        }
        expect({
          id: property.property,
          of: Number(checked?.of),
          failing: Number(checked?.failing),
          failingAtLarge: Number(checked?.atLarge.failing),
        }).toEqual({ id: property.property, ...counted });
      }
    }
  });
});

const asIds = (readings: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(readings).map(([id, option]) => [`reading.${id}`, option]));
