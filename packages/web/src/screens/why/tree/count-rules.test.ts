import type { RuleStep } from "@cokdyby/engine/explain";
import { expect, test } from "vitest";
import { countRules } from "./count-rules.ts";

type Parts = { readonly exceptions?: RuleStep[]; readonly below?: RuleStep[] };

const rule = ({ exceptions = [], below = [] }: Parts = {}) =>
  ({
    kind: "rule",
    exceptions,
    outcomes: [{ kind: "outcome", rules: below }],
  }) as unknown as RuleStep;

test("rules are counted with their exceptions and with those that they rest on", () => {
  expect(countRules([])).toBe(0);
  expect(countRules([rule(), rule()])).toBe(2);
  expect(countRules([rule({ exceptions: [rule({ below: [rule()] })], below: [rule()] })])).toBe(4);
});

test("what was told before is not counted again", () => {
  const told = { kind: "shown" } as unknown as RuleStep;
  const outcomeTold = {
    kind: "rule",
    exceptions: [],
    outcomes: [{ kind: "outcomeShown" }],
  } as unknown as RuleStep;
  expect(countRules([told, outcomeTold])).toBe(1);
});
