import { evaluate, lawOn, type Rulebook } from "@cokdyby/engine";
import { type ExportedRules, exportRules } from "@cokdyby/engine/export";
import { loadRulebook } from "@cokdyby/rules";
import fc from "fast-check";
import { Engine, type TopLevelCondition } from "json-rules-engine";
import { describe, expect, test } from "vitest";
import { runs } from "../../scripts/vitest/tier.ts";
import { type CompleteCase, completeCases } from "./reference/complete-case.ts";
import { invented } from "./reference/random-rulebook.ts";

const DAYS = [
  "2010-01-01",
  "2012-03-10",
  "2015-06-01",
  "2018-03-10",
  "2022-03-10",
  "2024-07-01",
  "2025-06-01",
  "2026-03-01",
];

/** What the library looks at for a case of the real rulebook; 953 were the most in 60 drawn ones, 186 the median. */
const MOST_LEAVES = 4_000;

interface StockAnswer {
  readonly concluded: ReadonlySet<unknown>;
  /** How many leaves it looked at, those of named conditions each time. */
  readonly leaves: number;
}

/** What the stock library says, the rules given as plain JSON. */
async function askedOfStock(
  exported: ExportedRules,
  { facts, readings }: CompleteCase,
): Promise<StockAnswer> {
  const { conditions, rules, facts: constants } = JSON.parse(JSON.stringify(exported));
  const engine = new Engine(rules);
  for (const [name, condition] of Object.entries(conditions)) {
    engine.setCondition(name, condition as TopLevelCondition);
  }
  for (const [id, value] of Object.entries(constants)) engine.addFact(id, value);
  const standing = Object.entries(readings).map(([id, option]) => [`reading.${id}`, option]);
  const run = await engine.run({ ...facts, ...Object.fromEntries(standing) });
  const looked = [...run.results, ...run.failureResults].map((each) => each.conditions);
  return {
    concluded: new Set(run.events.map((event) => event.params?.outcome)),
    leaves: looked.reduce((sum, each) => sum + leavesIn(each as Looked), 0),
  };
}

/** A condition after a run: a leaf that was not looked at has no result. */
type Looked =
  | { readonly all: readonly Looked[] }
  | { readonly any: readonly Looked[] }
  | { readonly not: Looked }
  | { readonly result?: boolean };

function leavesIn(looked: Looked): number {
  if ("not" in looked) return leavesIn(looked.not);
  const parts = "all" in looked ? looked.all : "any" in looked ? looked.any : undefined;
  if (parts !== undefined) return parts.reduce((sum, part) => sum + leavesIn(part), 0);
  return "result" in looked && looked.result !== undefined ? 1 : 0;
}

/** @returns how many leaves the library looked at */
async function expectAgreement(
  rulebook: Rulebook,
  on: string,
  complete: CompleteCase,
  exported = exportRules(lawOn(rulebook, on)),
): Promise<number> {
  const result = evaluate(rulebook, { ...complete, on, presume: false }, { today: on });
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  const { concluded, leaves } = await askedOfStock(exported, complete);
  const stock = rulebook.outcomes.map(({ outcome }) => [
    outcome,
    concluded.has(outcome) ? "yes" : "no",
  ]);
  const ours = Object.values(result.value.findings).map(({ outcome, status }) => [outcome, status]);
  expect(Object.fromEntries(stock)).toEqual(Object.fromEntries(ours));
  return leaves;
}

describe("the stock json-rules-engine runs the exported rules and agrees with the engine", () => {
  test("on invented laws", async () => {
    const both = invented().chain(({ rulebook }) =>
      fc
        .constantFrom("2012-03-10", "2018-03-10")
        .chain((on) => completeCases(rulebook, on).map((complete) => ({ rulebook, on, complete }))),
    );
    await fc.assert(
      fc.asyncProperty(both, async ({ rulebook, on, complete }) => {
        fc.pre(complete !== undefined);
        if (complete !== undefined) await expectAgreement(rulebook, on, complete);
      }),
      { numRuns: runs({ quick: 6, full: 200, deep: 5_000 }) },
    );
  });

  test("on the rulebook of eight days, looking at few leaves", async () => {
    const rulebook = loadRulebook();
    const exported = new Map(DAYS.map((on) => [on, exportRules(lawOn(rulebook, on))]));
    const both = fc
      .constantFrom(...DAYS)
      .chain((on) => completeCases(rulebook, on).map((complete) => ({ on, complete })));
    await fc.assert(
      fc.asyncProperty(both, async ({ on, complete }) => {
        fc.pre(complete !== undefined);
        if (complete === undefined) return;
        const leaves = await expectAgreement(rulebook, on, complete, exported.get(on));
        expect(leaves).toBeLessThan(MOST_LEAVES);
      }),
      { numRuns: runs({ quick: 6, full: 400, deep: 5_000 }) },
    );
  });
});
