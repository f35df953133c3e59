import type { ExplanationTree, RuleStep } from "@cokdyby/engine";

/** A rule of an explanation with all that is said of it. */
export type FullRule = Extract<RuleStep, { kind: "rule" }>;

/** The sign of how a rule stands. */
export const STATE_ICON = { holds: "yes", fails: "no", open: "unknown" } as const;

/** The rules of an explanation, each once, in the order in which it comes to them. */
export function rulesIn(tree: Pick<ExplanationTree, "rules">): readonly FullRule[] {
  const out = new Map<string, FullRule>();
  const visit = (step: RuleStep): void => {
    if (step.kind !== "rule" || out.has(step.rule)) return;
    out.set(step.rule, step);
    step.exceptions.forEach(visit);
    for (const outcome of step.outcomes) {
      if (outcome.kind === "outcome") outcome.rules.forEach(visit);
    }
  };
  tree.rules.forEach(visit);
  return [...out.values()];
}
