import { evaluate, type Rulebook } from "@cokdyby/engine";
import { loadRulebook } from "@cokdyby/rules";
import { readWorkedCases } from "@cokdyby/rules/worked-cases";
import { describe, expect, test } from "vitest";

const rulebook: Rulebook = loadRulebook();

describe("a worked case comes out as expected, carried by the rules expected", () => {
  for (const worked of readWorkedCases()) {
    const { facts, readings, on, presume, unobtainable } = worked;
    const input = { facts, readings, on, presume, unobtainable };
    test(worked.case, () => {
      const outcomes = Object.keys(worked.expect);
      const result = evaluate(
        rulebook,
        JSON.parse(JSON.stringify(input)),
        { today: "2026-11-25" },
        outcomes,
      );
      if (!result.ok) throw new Error(JSON.stringify(result.problems, null, 1));
      const found: Record<string, unknown> = {};
      const wanted: Record<string, unknown> = {};
      for (const [outcome, expected] of Object.entries(worked.expect)) {
        const finding = result.value.findings[outcome];
        if (finding === undefined) throw new Error(`no finding on ${outcome}`);
        const { rules = [], ...exact } = expected;
        wanted[outcome] = { ...exact, rules };
        found[outcome] = {
          status: finding.status,
          ...(exact.dependsOn === undefined ? {} : { dependsOn: finding.dependsOn }),
          ...(exact.missing === undefined ? {} : { missing: finding.missing }),
          ...(exact.rows === undefined ? {} : { rows: finding.rows?.map(({ row }) => row) }),
          ...(exact.barredFrom === undefined
            ? {}
            : { barredFrom: finding.rows?.map((row) => row.barredFrom).join() }),
          rules: rules.filter((rule) => finding.rules.includes(rule)),
        };
      }
      expect(found).toEqual(wanted);
    });
  }
});
