import { type ExportedRules, evaluate, exportRules, lawOn, type Rulebook } from "@cokdyby/engine";
import { loadRulebook } from "@cokdyby/rules";
import fc from "fast-check";
import { Engine, type TopLevelCondition } from "json-rules-engine";
import { describe, expect, test } from "vitest";
import { deep, runs } from "../../scripts/vitest/tier.ts";
import { type CompleteCase, completeCases } from "./reference/complete-case.ts";
import { invented } from "./reference/random-rulebook.ts";

/**
 * Ends a run that hangs. The library takes about a second for each case of the real rulebook: it works a
 * named condition out anew wherever it is named, and rows are named conditions.
 */
const LONG = (deep ? 60 : 5) * 60_000;

/** The outcomes that the stock library concludes, the rules given as plain JSON. */
async function concludedOnStock(exported: ExportedRules, { facts, readings }: CompleteCase) {
  const { conditions, rules, facts: constants } = JSON.parse(JSON.stringify(exported));
  const engine = new Engine(rules);
  for (const [name, condition] of Object.entries(conditions)) {
    engine.setCondition(name, condition as TopLevelCondition);
  }
  for (const [id, value] of Object.entries(constants)) engine.addFact(id, value);
  const standing = Object.entries(readings).map(([id, option]) => [`reading.${id}`, option]);
  const { events } = await engine.run({ ...facts, ...Object.fromEntries(standing) });
  return new Set(events.map((event) => event.params?.outcome));
}

async function expectAgreement(rulebook: Rulebook, on: string, complete: CompleteCase) {
  const exported = exportRules(lawOn(rulebook, on));
  const result = evaluate(rulebook, { ...complete, on, presume: false }, { today: on });
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  const concluded = await concludedOnStock(exported, complete);
  const stock = rulebook.outcomes.map(({ outcome }) => [
    outcome,
    concluded.has(outcome) ? "yes" : "no",
  ]);
  const ours = Object.values(result.value.findings).map(({ outcome, status }) => [outcome, status]);
  expect(Object.fromEntries(stock)).toEqual(Object.fromEntries(ours));
}

describe("the stock json-rules-engine runs the exported rules and agrees with the engine", () => {
  test(
    "on invented laws",
    async () => {
      const both = invented().chain(({ rulebook }) =>
        fc
          .constantFrom("2012-03-10", "2018-03-10")
          .chain((on) =>
            completeCases(rulebook, on).map((complete) => ({ rulebook, on, complete })),
          ),
      );
      await fc.assert(
        fc.asyncProperty(both, async ({ rulebook, on, complete }) => {
          fc.pre(complete !== undefined);
          if (complete !== undefined) await expectAgreement(rulebook, on, complete);
        }),
        { numRuns: runs({ full: 200, deep: 5_000 }) },
      );
    },
    LONG,
  );

  test(
    "on the rulebook of 10 March 2022",
    async () => {
      const rulebook = loadRulebook();
      await fc.assert(
        fc.asyncProperty(completeCases(rulebook, "2022-03-10"), async (complete) => {
          fc.pre(complete !== undefined);
          if (complete !== undefined) await expectAgreement(rulebook, "2022-03-10", complete);
        }),
        { numRuns: runs({ full: 60, deep: 1_000 }) },
      );
    },
    LONG,
  );
});
