import type { ConditionStep } from "@cokdyby/engine";

/** The outcomes whose answer decides how a condition comes out. */
export function decidingOutcomes(step: ConditionStep | undefined): ReadonlySet<string> {
  return new Set(step === undefined ? [] : outcomesIn(step));
}

function outcomesIn(step: ConditionStep): readonly string[] {
  if (!step.decides) return [];
  switch (step.kind) {
    case "outcomeIs":
      return [step.outcome];
    case "all":
    case "any":
      return step.parts.flatMap(outcomesIn);
    case "not":
      return outcomesIn(step.part);
    case "condition":
      return step.part === undefined ? [] : outcomesIn(step.part);
    default:
      return [];
  }
}
