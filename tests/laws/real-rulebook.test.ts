import { evaluate, type Finding } from "@cokdyby/engine";
import { loadRulebook } from "@cokdyby/rules";
import fc from "fast-check";
import { expect, test } from "vitest";
import { realCases } from "./reference/real-case.ts";
import {
  answer,
  ask,
  defaulted,
  presumed,
  sizeOf,
  sufficient,
} from "./reference/reference-reading.ts";

const deep = process.env.COKDYBY_DEEP === "1";
const MOST = 4_096;
const DATES = ["2010-06-01", "2013-06-01", "2014-06-01", "2022-03-10", "2025-06-01", "2026-03-01"];

test("on the rulebook itself, the engine finds what going through every completion and choice gives", () => {
  const rulebook = loadRulebook();
  fc.assert(
    fc.property(realCases(rulebook, DATES, MOST), ({ input, outcome }) => {
      const today = "2026-04-01";
      const question = ask(rulebook, input, today);
      const result = evaluate(rulebook, input, { today }, [outcome]);
      expect(result.ok).toBe(question !== undefined);
      if (!result.ok || question === undefined) return;
      const { status, dependsOn, byReading, missing, ...found } = result.value.findings[
        outcome
      ] as Finding;
      expect({ status, dependsOn, byReading, missing }).toEqual(answer(question, outcome));
      expect(found.presumed).toEqual(presumed(question, outcome));
      expect(found.defaulted).toEqual(defaulted(question, outcome));
      const unknown = { ...question, given: new Map() };
      if (sizeOf(unknown, outcome, 512) > 512) return;
      expect(found.sufficient).toEqual(sufficient(question, outcome));
    }),
    { numRuns: deep ? 10_000 : 1_000 },
  );
});
