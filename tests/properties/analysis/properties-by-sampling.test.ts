import { type Condition, evaluate, lawOn, type Rulebook } from "@cokdyby/engine";
import { check, type PropertyResult } from "@cokdyby/engine/analyse";
import type { Property } from "@cokdyby/engine/rulebook";
import { describe, expect, test } from "vitest";
import { deep, runs } from "../../../scripts/vitest/tier.ts";
import { AMENDED, amendedBy, rulebook, TODAY } from "./amended-laws.ts";
import { Draw, openInChecks, random, SEED } from "./draw.ts";
import { RawLaw, type World } from "./raw-law.ts";

const CASES = runs({ full: 500, deep: 5_000 });
const LAWS: readonly { name: string; law: Rulebook; on: string }[] = [
  { name: "the law in force", law: rulebook, on: "2026-03-01" },
  ...(deep ? AMENDED : AMENDED.filter(({ id }) => id === "ii-9")).map(({ id, on }) => ({
    name: `${id} on ${on}`,
    law: amendedBy(id),
    on,
  })),
];

/** A property as two outcomes, so that a case can be asked about it. */
function asking(law: Rulebook, { given, expect: expected }: Property): Rulebook {
  const [outcome, rule] = [law.outcomes[0], law.rules[0]];
  const wording = rule?.wordings[0];
  if (outcome === undefined || rule === undefined || wording === undefined) return law;
  const asked = Object.entries({ given, expected: "unchanged" in expected ? given : expected });
  const { rows: _, ...declared } = outcome;
  return {
    ...law,
    outcomes: [
      ...law.outcomes,
      ...asked.map(([id]) => ({ ...declared, outcome: `asked.${id}`, layers: [rule.layer] })),
    ],
    rules: [
      ...law.rules,
      ...asked.map(([id, when]) => ({
        ...rule,
        rule: `asked.${id}`,
        concludes: `asked.${id}`,
        wordings: [{ ...wording, inForce: { from: law.earliest }, when }],
      })),
    ],
  };
}

describe.each(LAWS)("$name", ({ law, on }) => {
  const raw = new RawLaw(law, on);
  const checked = check(lawOn(law, on), law.properties);
  const propertyOf = ({ id }: PropertyResult) =>
    law.properties.find((each) => each.property === id) as Property;

  test.each(checked.filter((each) => each.counterexample !== undefined))(
    "the counterexample to $id runs, with presumptions, and fails",
    (each) => {
      const { counterexample = { facts: {}, readings: {} }, changes } = each;
      const property = propertyOf(each);
      const run = (facts: typeof counterexample.facts) => {
        const input = { ...counterexample, facts, on };
        const result = evaluate(asking(law, property), input, { today: TODAY });
        if (!result.ok) throw new Error(JSON.stringify(result.problems));
        return (outcome: string) => result.value.findings[outcome]?.status;
      };
      const found = run(counterexample.facts);
      expect(found("asked.given")).toBe("yes");
      if (changes === undefined) {
        expect(found("asked.expected")).toBe("no");
        return;
      }
      const { outcome, fact } = changes;
      const others = (raw.domains.get(fact) ?? []).map((value) =>
        run({ ...counterexample.facts, [fact]: value }),
      );
      expect(found(outcome)).toBe("yes");
      expect(
        others.some((other) => other("asked.given") === "yes" && other(outcome) === "no"),
      ).toBe(true);
    },
  );

  test.each(checked)("drawn cases bear out what is said of $id", (each) => {
    const draw = new Draw(raw, random(SEED), openInChecks(law));
    const property = propertyOf(each);
    const near = { ...each.counterexample?.facts };
    let here: World | undefined;
    for (let count = 0; count < CASES; count++) {
      // half from everywhere, half about the counterexample
      const world =
        count % 2 === 0 ? draw.world() : ((here && draw.neighbour(here)) ?? draw.world(near));
      if (world === undefined) continue;
      if (raw.holds(property.given, world)) here = world;
      if (!failsIn(property, world)) continue;
      // be there of what is set aside whatever there may
      const { setAside } = law;
      const isWithin =
        setAside === undefined ||
        raw.holds({ fact: setAside.fact, operator: "equal", value: setAside.value }, world);
      for (const { status, failing } of isWithin ? [each, each.atLarge] : [each.atLarge]) {
        expect({ id: each.id, status, world }).not.toMatchObject({ status: "met" });
        expect(failing).not.toBe("0");
      }
      if (!isWithin) continue;
      const row = each.byReading.find(({ readings }) =>
        Object.entries(readings).every(([id, option]) => world[`reading.${id}`] === option),
      );
      expect(row?.status ?? each.status).toBe("notMet");
    }
  });

  function failsIn({ given, expect: expected }: Property, world: World): boolean {
    if (!raw.holds(given, world)) return false;
    if (!("unchanged" in expected)) return !raw.holds(expected as Condition, world);
    return expected.by.some((fact) =>
      (raw.domains.get(fact) ?? []).some((value) => {
        const changed = { ...world, [fact]: value };
        if (!raw.isCase(changed) || !raw.holds(given, changed)) return false;
        return expected.unchanged.some(
          (outcome) => raw.says(outcome, world) !== raw.says(outcome, changed),
        );
      }),
    );
  }
});
