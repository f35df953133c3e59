import { amend, evaluate, type Rulebook } from "@cokdyby/engine";
import { loadRulebook } from "@cokdyby/rules";
import { describe, expect, test } from "vitest";
import { expectOk } from "../../packages/engine/test-data/expect-ok.ts";

// A draft that sets a limit reaches the offence outside the rules, which counts by the upper end of its class.

const rulebook = loadRulebook();
const words = { en: "draft", cs: "návrh" };

function withLimit(parameter: string, to: number): Rulebook {
  const changes = [{ set: parameter, to, reason: words }];
  return expectOk(amend(rulebook, [{ id: "draft", title: words, reason: words, changes }]));
}

function statusOf(law: Rulebook, outcome: string, offence: string) {
  const facts = {
    "act.conduct": "causeToWitness",
    "act.place": "czechia",
    "actor.age": 16,
    "offence.other": offence,
  };
  const found = evaluate(law, { on: "2026-03-01", facts }, { today: "2026-03-01" }, [outcome]);
  return found.ok ? found.value.findings[outcome]?.status : found.problems;
}

const LIMITS = [
  ["withdrawalLimit", "prosecution.withdrawalPossible"],
  ["misdemeanourLimit", "prosecution.diversionPossible"],
] as const;
/** By class: the least limit that it does not exceed. */
const UPPER_ENDS = { upToThreeYears: 3, upToFiveYears: 5 };

describe.each(LIMITS)("%s", (parameter, outcome) => {
  test.each([2, 3, 4, 5, 8])("at %i years", (limit) => {
    const law = withLimit(parameter, limit);
    for (const [offence, end] of Object.entries(UPPER_ENDS)) {
      const expected = end <= limit ? "yes" : "no";
      expect({ offence, status: statusOf(law, outcome, offence) }).toEqual({
        offence,
        status: expected,
      });
    }
    expect(statusOf(law, outcome, "aboveFiveYears")).toBe("no");
  });
});
