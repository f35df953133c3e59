import { evaluate, type Rulebook } from "@cokdyby/engine";
import { loadRulebook } from "@cokdyby/rules";
import { describe, expect, test } from "vitest";

const rulebook: Rulebook = loadRulebook();

describe("an example in a rule file comes out as written there", () => {
  for (const rule of rulebook.rules) {
    for (const example of rule.examples) {
      test(`${rule.rule}: ${example.name}`, () => {
        const outcome = example.outcome ?? rule.concludes;
        const { facts, readings, presume } = example;
        const on = example.on ?? rule.wordings.at(-1)?.inForce.from;
        const input = JSON.parse(JSON.stringify({ facts, readings, presume, on }));
        const result = evaluate(rulebook, input, { today: "2026-11-25" }, [outcome]);
        if (!result.ok) throw new Error(JSON.stringify(result.problems, null, 1));
        expect(result.value.findings[outcome]?.status).toBe(example.expect);
      });
    }
  }

  test("every rule has one that holds and one that does not", () => {
    const lacking = rulebook.rules.filter(
      (rule) =>
        rule.examples.length < 2 || new Set(rule.examples.map((each) => each.expect)).size < 2,
    );
    expect(lacking.map((rule) => rule.rule)).toEqual([]);
  });
});
