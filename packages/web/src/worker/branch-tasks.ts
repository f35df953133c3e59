import type { WireCase } from "@cokdyby/api/shapes";
import { type Status, situationOf } from "@cokdyby/engine";
import {
  type Branch,
  type BranchScore,
  branchOf,
  branchScore,
  standingIn,
} from "@cokdyby/training";
import type { GuidedSetting } from "./setting.ts";
import { untitled } from "./telling.ts";

/**
 * Hides what a case states, for the first of some outcomes that is then open.
 *
 * @returns nothing where none of them can be asked out
 */
export function beginBranch(
  { rulebook, today }: GuidedSetting,
  shown: WireCase,
  outcomes: readonly string[],
): Branch | undefined {
  const told = untitled(shown);
  const situation = situationOf(rulebook, told, { today: today() });
  if (!situation.ok) return undefined;
  const on = situation.value.read.lawDate;
  for (const outcome of outcomes) {
    const branch = branchOf(rulebook, { case: told, outcome, on });
    if (branch !== undefined) return branch;
  }
  return undefined;
}

/** A run beside that of the question plan, and what the whole case comes to. */
export interface ScoredBranch extends BranchScore {
  readonly answer: Status;
}

/** Scores the facts that were asked for, in their order. */
export function scoreBranch(
  { rulebook }: GuidedSetting,
  branch: Branch,
  asked: readonly string[],
): ScoredBranch {
  const { status } = standingIn(rulebook, branch, branch.offered);
  return { ...branchScore(rulebook, branch, asked), answer: status };
}
