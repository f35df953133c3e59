import { decide } from "../decide/decide.ts";
import type { Finding } from "../decide/finding.ts";
import { statusOfCondition } from "../decide/judge-condition.ts";
import type { Situation } from "../decide/situation.ts";
import { EngineFault } from "../problem.ts";
import type { Condition, Status } from "../rulebook/rulebook.ts";

/** The finding on one outcome in a situation. */
export function findingIn(situation: Situation, outcome: string): Finding {
  const [finding] = decide(situation, [outcome]);
  if (finding === undefined) throw new EngineFault(`nothing was decided on ${outcome}`);
  return finding;
}

/** How far a condition of a guide holds; `contested` where only readings keep it open. */
export function howFar(situation: Situation, condition: Condition | undefined): Status {
  return condition === undefined ? "yes" : statusOfCondition(situation, condition);
}
