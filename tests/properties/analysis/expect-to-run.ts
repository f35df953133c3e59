import { type CaseInput, evaluate, type Rulebook } from "@cokdyby/engine";
import type { Comparison } from "@cokdyby/engine/analyse";
import { expect } from "vitest";

const TODAY = "2026-11-25";

function statusOf(law: Rulebook, input: CaseInput, outcome: string): unknown {
  const result = evaluate(law, input, { today: TODAY }, [outcome]);
  return result.ok ? result.value.findings[outcome]?.status : result.problems;
}

/** Runs every example of a comparison under both laws, with presumptions: it must flip. */
export function expectToRun(
  comparison: Comparison,
  [base, on]: readonly [Rulebook, string],
  [amended, then]: readonly [Rulebook, string],
): void {
  for (const { outcome, from, to, patterns } of comparison.outcomes) {
    for (const { example } of patterns) {
      const was = statusOf(base, { ...example, on }, outcome);
      const is = statusOf(amended, { ...example, on: then }, outcome);
      expect({ outcome, example, was, is }).toEqual({ outcome, example, was: from, is: to });
    }
  }
}
