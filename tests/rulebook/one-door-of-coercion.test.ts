import { evaluate, type FactInput, type Rulebook } from "@cokdyby/engine";
import { loadRulebook } from "@cokdyby/rules";
import fc from "fast-check";
import { expect, test } from "vitest";
import { expectOk } from "../../packages/engine/test-data/expect-ok.ts";

// Coercing a child into a performance and extorting a performance are one act: both doors give the same answers.

const rulebook: Rulebook = loadRulebook();

const facts: Record<string, fc.Arbitrary<FactInput>> = {
  "actor.age": fc.integer({ min: 13, max: 40 }),
  "child.age": fc.integer({ min: 6, max: 19 }),
};
for (const { fact, type, options } of rulebook.facts) {
  if (/^(act\.(conduct|date)|threat\.aim|decision\.|offence\.)/.test(fact)) continue;
  if (type === "bool") facts[fact] = fc.boolean();
  if (options) facts[fact] = fc.constantFrom(...options.map(({ option }) => option));
}
const drawn = fc.record({
  facts: fc
    .record(facts, { requiredKeys: [] })
    .map((some) => JSON.parse(JSON.stringify(some)) as Record<string, FactInput>),
  on: fc.constantFrom("2012-03-10", "2022-03-10", "2024-12-31", "2025-01-01", "2026-03-01"),
});

function answers(door: Readonly<Record<string, FactInput>>, on: string) {
  const found = evaluate(rulebook, { on, facts: door }, { today: "2026-11-25" });
  if (!found.ok) return found.problems.map(({ code }) => code);
  return Object.entries(found.value.findings).map(
    ([outcome, { status, dependsOn, missing, rows }]) => ({
      outcome,
      status,
      dependsOn,
      missing,
      rows: rows?.map(({ row }) => row),
    }),
  );
}

test("an act typed through either door gets the same answers", () => {
  fc.assert(
    fc.property(drawn, ({ facts, on }) => {
      expect(answers({ ...facts, "act.conduct": "coerceIntoPerformance" }, on)).toEqual(
        answers({ ...facts, "act.conduct": "extort", "threat.aim": "performance" }, on),
      );
    }),
    { numRuns: 60, seed: 3 },
  );
});

test("what coercing into a performance aims at is not asked, and another aim is refused", () => {
  const conduct = { "act.conduct": "coerceIntoPerformance" };
  const options = { today: "2026-11-25" };
  const open = expectOk(evaluate(rulebook, { on: "2026-03-01", facts: conduct }, options));
  expect(open.findings["offence.185a"]?.missing).toContain("threat.kind");
  for (const { missing } of Object.values(open.findings))
    expect(missing).not.toContain("threat.aim");
  const money = { ...conduct, "threat.aim": "money" };
  const refused = evaluate(rulebook, { on: "2026-03-01", facts: money }, options);
  if (refused.ok) throw new Error("this was taken for a case");
  expect(refused.problems[0]?.detail).toMatch(/vydíráním, jehož cílem je představení/);
});
