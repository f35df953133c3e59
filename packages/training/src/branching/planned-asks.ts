import type { Rulebook } from "@cokdyby/engine";
import { plainLabels, questionPlan } from "@cokdyby/engine/analyse";
import type { Branch } from "./branch.ts";
import { situationAfter, standingIn } from "./standing.ts";

/**
 * What the question plan asks for, one fact after the other, each the most useful one by what is known
 * then, until the answer is settled.
 */
export function plannedAsks(rulebook: Rulebook, branch: Branch): readonly string[] {
  const asked: string[] = [];
  for (;;) {
    const { settled, known, needed } = standingIn(rulebook, branch, asked);
    const situation = settled ? undefined : situationAfter(rulebook, known);
    if (situation === undefined) return asked;
    const { ranked } = questionPlan(situation, [branch.outcome], plainLabels);
    const [next] = [...ranked.map(({ fact }) => fact), ...needed].filter(
      (fact) => needed.includes(fact) && !asked.includes(fact),
    );
    if (next === undefined) return asked;
    asked.push(next);
  }
}
