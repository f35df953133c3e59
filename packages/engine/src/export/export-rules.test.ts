import fc from "fast-check";
import { Engine, type TopLevelCondition } from "json-rules-engine";
import { describe, expect, test } from "vitest";
import { tenancy } from "../../test-data/tenancy.ts";
import { evaluate } from "../decide/evaluate.ts";
import { lawOn } from "../rulebook/law-on.ts";
import type { Scalar } from "../rulebook/rulebook.ts";
import { type ExportedRules, exportRules } from "./export-rules.ts";

const rulebook = tenancy();
const TODAY = "2024-06-01";

/** What the stock library concludes, given plain JSON. */
async function runOnStock(exported: ExportedRules, facts: Record<string, Scalar>) {
  const { conditions, rules, facts: constants } = JSON.parse(JSON.stringify(exported));
  const engine = new Engine(rules);
  for (const [name, condition] of Object.entries(conditions)) {
    engine.setCondition(name, condition as TopLevelCondition);
  }
  for (const [id, value] of Object.entries(constants)) engine.addFact(id, value);
  const { events } = await engine.run(facts);
  return new Set(events.map((event) => event.params?.outcome));
}

const cases = fc.record({
  "lease.kind": fc.constantFrom("flat", "shop"),
  "rent.monthsUnpaid": fc.nat({ max: 4 }),
  "notice.given": fc.boolean(),
  "notice.form": fc.constantFrom("yes", "email"),
  charge: fc.constantFrom("none", "12-1", "14"),
  "tenant.age": fc.integer({ min: 15, max: 20 }),
});
const readings = fc.record({
  authority: fc.constantFrom("act", "board"),
  noticeByEmail: fc.constantFrom("suffices", "doesNot"),
});

describe("exported rules on the stock library", () => {
  test.each(["2012-03-01", "2017-03-01", "2022-03-01"])(
    "agree with the engine on %s",
    async (on) => {
      const exported = exportRules(lawOn(rulebook, on));
      await fc.assert(
        fc.asyncProperty(cases, readings, async (facts, standing) => {
          const result = evaluate(
            rulebook,
            { facts, readings: standing, on, presume: false },
            { today: TODAY },
          );
          fc.pre(result.ok);
          const concluded = await runOnStock(exported, {
            ...facts,
            ...Object.fromEntries(
              Object.entries(standing).map(([id, option]) => [`reading.${id}`, option]),
            ),
          });
          for (const { outcome, status } of Object.values(result.ok ? result.value.findings : {})) {
            expect(concluded.has(outcome) ? "yes" : "no", outcome).toBe(status);
          }
        }),
      );
    },
  );

  test("name the facts and readings that a caller gives", () => {
    expect(exportRules(lawOn(rulebook, "2022-03-01")).given).toEqual([
      "lease.kind",
      "rent.monthsUnpaid",
      "notice.given",
      "notice.form",
      "charge",
      "tenant.age",
      "fine.years",
      "reading.authority",
      "reading.noticeByEmail",
    ]);
  });

  test("turn a column of a table into the options for which the leaf holds", () => {
    const { conditions } = exportRules(lawOn(rulebook, "2017-03-01"));
    expect(conditions["rule:tenancy-act.s12-3"]).toEqual({
      all: [
        { fact: "charge", operator: "in", value: ["14"], priority: 2 },
        { fact: "reading.authority", operator: "equal", value: "act", priority: 1 },
      ],
    });
  });

  test("leave out what is not in force", () => {
    const { conditions } = exportRules(lawOn(rulebook, "2012-03-01"));
    expect(conditions["rule:tenancy-act.s12-3"]).toBeUndefined();
  });
});
