import { type Condition, lawOn, type Rulebook } from "@cokdyby/engine";
import { check, type PropertyResult } from "@cokdyby/engine/analyse";
import type { Property } from "@cokdyby/engine/rulebook";
import { beforeAll, describe, expect, test } from "vitest";
import { deep } from "../../../scripts/vitest/tier.ts";
import { AMENDED, amendedBy, rulebook } from "./amended-laws.ts";
import { asideOf, openInChecks, openReadings } from "./draw.ts";
import { domainsOf, LawInZ3 } from "./law-in-z3.ts";
import { RawLaw, type World } from "./raw-law.ts";
import { other, Solver, type Term } from "./solver.ts";

type Readings = Readonly<Record<string, string>>;

const LAWS: readonly { name: string; rulebook: Rulebook; on: string }[] = [
  { name: "the law in force", rulebook, on: "2026-03-01" },
  ...(deep
    ? [
        { name: "the law of the factsheet", rulebook, on: "2022-03-10" },
        ...AMENDED.map(({ id, on }) => ({ name: `${id} on ${on}`, rulebook: amendedBy(id), on })),
      ]
    : []),
];

describe.each(LAWS)("z3 and check agree on $name", ({ rulebook, on }) => {
  const raw = new RawLaw(rulebook, on);
  const open = openInChecks(rulebook);
  const checked = new Map(
    check(lawOn(rulebook, on), rulebook.properties).map((each) => [each.id, each]),
  );
  let solver: Solver;
  let inZ3: LawInZ3;

  beforeAll(async () => {
    const twice = rulebook.properties.flatMap(({ expect: expected }) =>
      "unchanged" in expected ? expected.by : [],
    );
    solver = await Solver.over(domainsOf([raw], [...new Set(twice)], open));
    inZ3 = new LawInZ3(raw, solver);
    solver.assert(inZ3.isCase);
  });

  test.each(rulebook.properties)("$property", async (property) => {
    const { status, byReading, atLarge } = checked.get(property.property) as PropertyResult;
    const statusOf = async (failures: readonly Failure[], of: Property) => {
      const { some, all } = await failing(of, failures, {});
      return some ? (all ? "notMet" : "contested") : "met";
    };
    expect(atLarge.status).toBe(await statusOf(failuresOf(property), property));
    const modelled = { ...property, given: { all: [property.given, asideOf(rulebook)] } };
    const failures = failuresOf(modelled);
    expect(status).toBe(await statusOf(failures, modelled));
    for (const { readings, status: said } of byReading) {
      const under = await failing(modelled, failures, readings);
      const fails = said === "notMet";
      expect({ readings, ...under }).toEqual({ readings, some: fails, all: fails });
    }
  });

  /** A way in which a property fails: to z3, and as seen in a world. */
  interface Failure {
    readonly term: Term;
    readonly isSeen: (world: World) => boolean;
  }

  function failuresOf({ given, expect: expected }: Property): Failure[] {
    if (!("unchanged" in expected)) {
      const condition: Condition = { all: [given, { not: expected }] };
      return [{ term: inZ3.term(condition), isSeen: (seen) => raw.holds(condition, seen) }];
    }
    const { unchanged, by } = expected;
    return by.map((fact) => {
      // the same case with another value of that fact alone
      const moved = new LawInZ3(raw, solver, fact);
      const differ = unchanged.map((each) => solver.differ(inZ3.named(each), moved.named(each)));
      return {
        term: solver.all([inZ3.term(given), moved.term(given), moved.isCase, solver.any(differ)]),
        isSeen: (seen) => {
          const changed = { ...seen, [fact]: seen[other(fact)] ?? false };
          const both = [seen, changed].every((each) => raw.isCase(each) && raw.holds(given, each));
          return both && unchanged.some((each) => raw.says(each, seen) !== raw.says(each, changed));
        },
      };
    });
  }

  /** Whether an allowed case fails under some, and under all, of the choices that readings leave. */
  async function failing(
    property: Property,
    failures: readonly Failure[],
    readings: Readings,
  ): Promise<{ some: boolean; all: boolean }> {
    const fails = solver.any(failures.map((each) => each.term));
    const some = await solver.can(fails, chosen(readings));
    let left = choices(property, readings);
    for (let next = left[0]; next !== undefined; next = left[0]) {
      const found = await solver.find(fails, chosen(next));
      if (found === undefined) return { some, all: false };
      // one failing case speaks for every choice under which it fails
      const failsUnder = (choice: Readings) =>
        failures.some(({ isSeen }) => isSeen({ ...found, ...asValues(choice) }));
      expect(failsUnder(next)).toBe(true);
      left = left.filter((choice) => !failsUnder(choice));
    }
    return { some, all: true };
  }

  const chosen = (readings: Readings) =>
    solver.all(
      Object.entries(asValues(readings)).map(([id, option]) => solver.among(id, [option])),
    );

  const asValues = (readings: Readings) =>
    Object.fromEntries(Object.entries(readings).map(([id, option]) => [`reading.${id}`, option]));

  /** Every choice of the open readings that a property reads. */
  function choices({ given, expect: expected }: Property, readings: Readings): Readings[] {
    const conditions: readonly Condition[] =
      "unchanged" in expected
        ? expected.unchanged.map((fact) => ({ fact, operator: "equal", value: true }))
        : [expected];
    const read = raw.reads({ all: [given, ...conditions] });
    return [...openReadings(rulebook, { ...open, ...readings })]
      .filter(([id]) => read.has(id))
      .map(([id, options]) => [id.slice("reading.".length), options] as const)
      .reduce<Readings[]>(
        (all, [id, options]) =>
          all.flatMap((choice) => options.map((option) => ({ ...choice, [id]: option }))),
        [{}],
      );
  }
});
