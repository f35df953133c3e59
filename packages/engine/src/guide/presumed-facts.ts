import { dateFacts } from "../decide/read-case.ts";
import type { Situation } from "../decide/situation.ts";
import { findingIn } from "./how-far.ts";

/** The facts that some goal presumes, in rulebook order; the day of the decision is chosen, not established. */
export function presumedFacts(situation: Situation, goals: readonly string[]): readonly string[] {
  const used = new Set(goals.flatMap((goal) => findingIn(situation, goal).presumed));
  const { rulebook } = situation.compiled.law;
  const today = dateFacts(rulebook, "today");
  return rulebook.facts
    .map(({ fact }) => fact)
    .filter((fact) => used.has(fact) && !today.includes(fact))
    .filter((fact) => !situation.read.unobtainable.has(fact));
}
