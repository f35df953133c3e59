import { describe, expect, test } from "vitest";
import { amendedBy, compareOn, rulebook } from "./amended-laws.ts";
import { Draw, random, SEED } from "./draw.ts";
import { RawLaw } from "./raw-law.ts";
import { Twice } from "./shown-pattern.ts";

describe("the wordings of the law beside each other", () => {
  test("the change of § 192(3) on 2026-01-01 touches no offence; § 191a is new that day", () => {
    const comparison = compareOn([rulebook, "2025-12-31"], [rulebook, "2026-01-01"]);
    const changed = comparison.outcomes.map(({ outcome }) => outcome);
    expect(changed).toContain("offence.191a");
    expect(changed.filter((outcome) => outcome.startsWith("offence."))).toEqual(["offence.191a"]);
  });

  test("two days of one wording are certified to differ in no outcome", () => {
    const comparison = compareOn([rulebook, "2026-02-01"], [rulebook, "2026-03-01"]);
    expect(comparison).toMatchObject({
      identical: true,
      outcomes: [],
      certificate: {
        outcomes: rulebook.outcomes.length,
        cases: comparison.space.cases,
        says: "every outcome is the same function",
      },
    });
    expect(comparison).not.toHaveProperty("differsFrom");
  });

  test.each(["iv-6", "raise-age-of-consent-to-16"])(
    "what %s changes only under other readings than the defaults is named, with these",
    (id) => {
      const laws = [
        [rulebook, "2026-03-01"],
        [amendedBy(id), "2026-03-01"],
      ] as const;
      const outcomesOf = (readings: Readonly<Record<string, string>>) =>
        new Set(compareOn(...laws, { readings, limit: 1 }).outcomes.map(({ outcome }) => outcome));
      const { readings, outcomes, underOtherReadings } = compareOn(...laws, { limit: 1 });
      expect(readings).toMatchObject({ authority: "code", sixYears: "maximum" });
      expect(underOtherReadings.outcomes.length).toBeGreaterThan(0);
      const opened = (ids: readonly string[]) =>
        Object.fromEntries(ids.map((each) => [each, "open"]));
      const found = outcomesOf(opened(underOtherReadings.readings));
      expect(found).toEqual(
        new Set([...outcomes.map(({ outcome }) => outcome), ...underOtherReadings.outcomes]),
      );
      expect(outcomesOf(opened(Object.keys(readings)))).toEqual(found);
    },
  );

  test("every pattern of § 8(1) on 2014-01-01 implies that the person was apprehended here and a new condition is not met", () => {
    const [was, is] = ["2013-12-31", "2014-01-01"] as const;
    const outcome = "jurisdiction.subsidiaryUniversality";
    const comparison = compareOn([rulebook, was], [rulebook, is]);
    const changes = comparison.outcomes.filter((each) => each.outcome === outcome);
    expect(changes).toMatchObject([{ from: "yes", to: "no", complete: true }]);
    const patterns = changes.flatMap((each) => each.patterns);
    const [base, amended] = [new RawLaw(rulebook, was), new RawLaw(rulebook, is)];
    const draw = new Draw(base, random(SEED));
    for (const pattern of patterns) {
      const told = Object.fromEntries(
        pattern.when.flatMap((literal) =>
          "fact" in literal ? [[literal.fact, literal.in.map(({ value }) => value)]] : [],
        ),
      );
      expect(told["actor.apprehendedInCzechia"]).toEqual([true]);
      const unmet = ["extradition.proceedingsHeld", "extradition.prosecutionRequested"];
      expect(unmet.some((fact) => told[fact]?.length === 1 && told[fact]?.[0] === false)).toBe(
        true,
      );
      // and so do the cases it covers
      for (let count = 0; count < 50; count++) {
        const world = draw.world({ ...pattern.example.facts });
        const twice = new Twice(base, amended, world ?? {});
        if (world === undefined || !twice.isCoveredBy(pattern)) continue;
        expect(twice.flips(outcome, "yes")).toBe(true);
        expect(world["actor.apprehendedInCzechia"]).toBe(true);
        expect(unmet.some((fact) => world[fact] === false)).toBe(true);
      }
    }
  });
});
