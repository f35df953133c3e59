import { intersects, isSubset, type ValueSet } from "../facts/value-set.ts";
import type { Formula } from "./formula.ts";

/** The truth values of Kleene's strong three-valued logic. */
export type Truth = "yes" | "no" | "unknown";

/** What a condition is judged by, in three-valued logic. */
export interface KleeneContext {
  /** The values that a fact or `reading.<id>` may still have; nothing when nothing is known. */
  readonly valuesOf: (variable: string) => ValueSet | undefined;
  /** Whether a fact belongs in the case. */
  readonly belongs: (fact: string) => Truth;
  readonly outcome: (outcome: string) => Truth;
  readonly condition: (id: string) => Truth;
}

/** One "no" settles it; failing that, one "unknown" keeps it open. An empty list is "yes". */
export function allOf(parts: readonly Truth[]): Truth {
  if (parts.includes("no")) return "no";
  return parts.includes("unknown") ? "unknown" : "yes";
}

/** One "yes" settles it; failing that, one "unknown" keeps it open. An empty list is "no". */
export function anyOf(parts: readonly Truth[]): Truth {
  if (parts.includes("yes")) return "yes";
  return parts.includes("unknown") ? "unknown" : "no";
}

export function negate(truth: Truth): Truth {
  return truth === "yes" ? "no" : truth === "no" ? "yes" : "unknown";
}

/** Whether a leaf holds for all, for some or for none of the values left. */
function judgeValues(among: ValueSet, values: ValueSet | undefined): Truth {
  if (values === undefined) return "unknown";
  if (isSubset(values, among)) return "yes";
  return intersects(values, among) ? "unknown" : "no";
}

/**
 * Folds a condition leaf by leaf (Kleene 1952). Sound but not exact: `p or not p` stays "unknown".
 * Statuses come from the diagrams; this serves traces and warnings.
 */
export function judge(formula: Formula, context: KleeneContext): Truth {
  switch (formula.kind) {
    case "constant":
      return formula.value ? "yes" : "no";
    case "all":
      return allOf(formula.parts.map((part) => judge(part, context)));
    case "any":
      return anyOf(formula.parts.map((part) => judge(part, context)));
    case "not":
      return negate(judge(formula.part, context));
    case "outcome":
      return context.outcome(formula.id);
    case "condition":
      return context.condition(formula.id);
    case "test":
      return allOf([
        context.belongs(formula.variable),
        judgeValues(formula.among, context.valuesOf(formula.variable)),
      ]);
  }
}
