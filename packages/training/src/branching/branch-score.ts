import type { CaseInput, Rulebook } from "@cokdyby/engine";
import { type Fraction, lowest } from "../marks/fraction.ts";
import type { Branch } from "./branch.ts";
import { plannedAsks } from "./planned-asks.ts";
import { standingIn } from "./standing.ts";

/** One fact that was asked for, and what came of it. */
export interface AskedStep {
  readonly fact: string;
  /** As the case tells it; nothing where it does not. */
  readonly value?: CaseInput["facts"][string];
  /** Whether the fact could change the answer when it was asked for. */
  readonly mattered: boolean;
  /** How many facts could change the answer before and after. */
  readonly neededBefore: number;
  readonly neededAfter: number;
  readonly settled: boolean;
}

/** A learner's run beside that of the question plan. */
export interface BranchScore {
  /** Facts of the plan by facts asked for, 1 at most; 0 while the answer is not settled. */
  readonly mark: Fraction;
  readonly settled: boolean;
  readonly own: readonly AskedStep[];
  readonly plan: readonly AskedStep[];
}

/**
 * Scores a run: who settles the answer with no more facts than the question plan asks for has all of it,
 * who asks for twice as many half of it.
 *
 * @param asked facts that are on offer, in the order in which they were asked for
 */
export function branchScore(
  rulebook: Rulebook,
  branch: Branch,
  asked: readonly string[],
): BranchScore {
  const planned = plannedAsks(rulebook, branch);
  const { settled } = standingIn(rulebook, branch, asked);
  const most = Math.max(1, planned.length, asked.length);
  return {
    mark: settled ? lowest(Math.min(most, Math.max(1, planned.length)), most) : lowest(0, 1),
    settled,
    own: stepsOf(rulebook, branch, asked),
    plan: stepsOf(rulebook, branch, planned),
  };
}

function stepsOf(
  rulebook: Rulebook,
  branch: Branch,
  asked: readonly string[],
): readonly AskedStep[] {
  return asked.map((fact, at) => {
    const before = standingIn(rulebook, branch, asked.slice(0, at));
    const after = standingIn(rulebook, branch, asked.slice(0, at + 1));
    const value = branch.answers[fact];
    return {
      fact,
      ...(value === undefined ? {} : { value }),
      mattered: before.needed.includes(fact),
      neededBefore: before.needed.length,
      neededAfter: after.needed.length,
      settled: after.settled,
    };
  });
}
