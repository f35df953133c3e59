import { type Condition, lawOn, type Scalar } from "@cokdyby/engine";
import { check } from "@cokdyby/engine/analyse";
import type { Property } from "@cokdyby/engine/rulebook";
import fc from "fast-check";
import { expect, test } from "vitest";
import { runs } from "../../../scripts/vitest/tier.ts";
import { invented } from "../reference/random-rulebook.ts";
import { distinctAtMost, distinctCases, readingChoices, valuesToTry } from "./distinct-cases.ts";
import { openInChecks } from "./draw.ts";
import { RawLaw, type World } from "./raw-law.ts";

const ON = "2018-03-10";

/** Cases that going through all of them takes on; a law with more is not drawn. */
const MOST_CASES = 20_000;

/** An invented law, and a property in the words of its own rules. */
const properties = fc
  .tuple(
    invented({ contractLike: false, withoutRows: true }),
    fc.nat({ max: 40 }),
    fc.nat({ max: 40 }),
    fc.nat({ max: 7 }),
  )
  .map(([{ rulebook }, one, other, how]) => {
    const conditions = rulebook.rules.flatMap((rule) => rule.wordings.map(({ when }) => when));
    const pick = (at: number) => conditions[at % conditions.length] as Condition;
    const outcome = rulebook.outcomes[other % rulebook.outcomes.length]?.outcome ?? "";
    const readable = rulebook.facts.filter(({ type }) => type !== "date");
    const fact = readable[one % readable.length]?.fact ?? "";
    const property: Property = {
      property: "p",
      title: {},
      given: pick(one),
      expect:
        how < 4
          ? ([
              pick(other),
              { not: pick(other) },
              { fact: outcome, operator: "equal" as const, value: how < 2 },
            ][how % 3] ?? pick(other))
          : { unchanged: [outcome], by: [fact] },
    };
    return { rulebook, property };
  });

test("on a small law the status, the readings and the counts of a property are those of going through all cases", () => {
  fc.assert(
    fc.property(properties, ({ rulebook, property }) => {
      const raw = new RawLaw(rulebook, ON);
      const { given, expect: expected } = property;
      const further = "unchanged" in expected ? [given] : [given, expected];
      fc.pre(distinctAtMost([raw], further) <= MOST_CASES);
      const values = valuesToTry([raw], further);
      const [checked] = check(lawOn(rulebook, ON), [property]);
      const choices = readingChoices(raw, openInChecks(rulebook));
      const failsUnder = new Set<number>();
      let [of, failing] = [0, 0];
      for (const facts of distinctCases([raw], further)) {
        const worlds = choices.map((choice) => ({ ...facts, ...choice }));
        if (worlds.some((world) => raw.holds(given, world))) of += 1;
        const fails = worlds.map((world) => failsIn(raw, values, property, world));
        if (fails.includes(true)) failing += 1;
        fails.forEach((each, index) => {
          if (each) failsUnder.add(index);
        });
      }
      const isMet = failsUnder.size === 0 && of > 0;
      const isContested = failsUnder.size > 0 && failsUnder.size < choices.length;
      const status = isMet ? "met" : isContested ? "contested" : "notMet";
      expect(checked).toMatchObject({ status, of: String(of), failing: String(failing) });
      for (const [index, choice] of choices.entries()) {
        const rows = checked?.byReading.filter(({ readings }) =>
          Object.entries(readings).every(([id, option]) => choice[`reading.${id}`] === option),
        );
        if (status === "contested") {
          expect(rows).toMatchObject([{ status: failsUnder.has(index) ? "notMet" : "met" }]);
        } else expect(rows).toEqual([]);
      }
    }),
    { numRuns: runs({ quick: 12, full: 100, deep: 5_000 }) },
  );
});

/** Fact → one value of each class that the law and the property tell apart. */
type Values = ReadonlyMap<string, readonly Scalar[]>;

/** Whether a property fails in a world; of facts that do not belong, with some value of theirs. */
function failsIn(
  raw: RawLaw,
  values: Values,
  { given, expect: expected }: Property,
  world: World,
): boolean {
  if (!("unchanged" in expected)) return raw.holds(given, world) && !raw.holds(expected, world);
  return loosened(raw, values, world).some((one) => {
    if (!raw.isCase(one) || !raw.holds(given, one)) return false;
    return expected.by.some((fact) =>
      (values.get(fact) ?? []).some((value) => {
        const changed = { ...one, [fact]: value };
        if (!raw.isCase(changed) || !raw.holds(given, changed)) return false;
        return expected.unchanged.some(
          (outcome) => raw.says(outcome, one) !== raw.says(outcome, changed),
        );
      }),
    );
  });
}

/** The same case with every value of the facts that do not belong in it. */
function loosened(raw: RawLaw, values: Values, world: World): World[] {
  return [...values].reduce<World[]>(
    (worlds, [fact, all]) =>
      raw.says(`belongs ${fact}`, world)
        ? worlds
        : worlds.flatMap((each) => all.map((value) => ({ ...each, [fact]: value }))),
    [world],
  );
}
