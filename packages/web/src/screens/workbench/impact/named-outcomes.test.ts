import { loadRulebook } from "@cokdyby/rules";
import { expect, test } from "vitest";
import { namedOutcomes } from "./named-outcomes.ts";

const rulebook = loadRulebook();
const DAY = "2026-03-01";
const reason = { cs: "proto", en: "because" };

function named(id: string): readonly string[] {
  const amendments = rulebook.amendments.filter((each) => each.id === id);
  expect(amendments.length).toBe(1);
  return [...namedOutcomes(rulebook, amendments, DAY)];
}

test("a draft names what the rules conclude that it writes", () => {
  const [amendment] = rulebook.amendments.filter(({ id }) => id === "ii-6");
  const written = amendment?.changes.flatMap((change) =>
    "enact" in change ? [change.enact.concludes] : [],
  );
  expect(new Set(named("ii-6"))).toEqual(new Set(written));
  expect(named("ii-6")).not.toContain("prosecution.open");
});

test("a figure names the outcomes whose own rules look at it, and no other", () => {
  const names = named("lower-age-to-14");
  expect(names.length).toBeGreaterThan(0);
  expect(names).not.toContain("prosecution.open");
});

test("a repeal names what the rule concluded", () => {
  const [rule] = rulebook.rules;
  if (rule === undefined) throw new Error("there is no rule");
  const repeal = { id: "own", reason, changes: [{ repeal: rule.rule, reason }] };
  expect([...namedOutcomes(rulebook, [repeal], DAY)]).toEqual([rule.concludes]);
});

test("amendments that change nothing name nothing", () => {
  expect(namedOutcomes(rulebook, [], DAY).size).toBe(0);
});
