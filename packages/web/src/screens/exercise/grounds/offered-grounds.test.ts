import { loadRulebook } from "@cokdyby/rules";
import { expect, test } from "vitest";
import { offeredGrounds } from "./offered-grounds.ts";

const rulebook = loadRulebook();
const on = { day: "2026-01-01", seed: "a case" };
const finding = { outcome: "offence.192-1", rules: ["criminal-code.s192-1"] };

test("what carries the finding is offered among others, in rulebook order", () => {
  const offered = offeredGrounds(rulebook, finding, on);
  expect(offered).toContain("criminal-code.s192-1");
  expect(offered).toHaveLength(7);
  const order = rulebook.rules.map(({ rule }) => rule).filter((rule) => offered.includes(rule));
  expect(offered).toEqual(order);
});

test("the same is offered whenever it is asked for, and something else for another case", () => {
  expect(offeredGrounds(rulebook, finding, on)).toEqual(offeredGrounds(rulebook, finding, on));
  const other = offeredGrounds(rulebook, finding, { ...on, seed: "another case" });
  expect(other).not.toEqual(offeredGrounds(rulebook, finding, on));
});

test("where many rules carry a finding, the named ones come first and the rest is not offered as wrong", () => {
  const rules = rulebook.rules.map(({ rule }) => rule).filter((rule) => /\.s[4-9]/.test(rule));
  const named = ["criminal-code.s8-1"];
  const offered = offeredGrounds(
    rulebook,
    { outcome: "jurisdiction.established", rules },
    {
      ...on,
      named,
    },
  );
  expect(offered).toContain("criminal-code.s8-1");
  expect(offered).toContain("criminal-code.s4-to-9");
  expect(offered.filter((rule) => rules.includes(rule))).toHaveLength(4);
});

test("a rule that is not in force on the day is not offered", () => {
  const early = offeredGrounds(
    rulebook,
    { outcome: "offence.193a", rules: [] },
    { day: "2012-01-01", seed: "x" },
  );
  expect(early).not.toContain("criminal-code.s193a");
});
