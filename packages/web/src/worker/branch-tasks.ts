import type { WireCase } from "@cokdyby/api/shapes";
import { type Finding, type Rulebook, type Status, situationOf } from "@cokdyby/engine";
import {
  type Branch,
  type BranchScore,
  branchOf,
  branchScore,
  plannedAsks,
  standingIn,
} from "@cokdyby/training";
import type { GuidedSetting } from "./setting.ts";
import { untitled } from "./telling.ts";

/** A case to be asked out, and what a learner has to know besides its facts. */
export interface BegunBranch {
  readonly branch: Branch;
  /** The readings that stand by default and the presumptions that the answer needs, of the whole case and on the way. */
  readonly given: Pick<Finding, "defaulted" | "presumed">;
}

/**
 * Hides what a case states, for the first of some outcomes that is then open.
 *
 * @returns nothing where none of them can be asked out
 */
export function beginBranch(
  { rulebook, today }: GuidedSetting,
  shown: WireCase,
  outcomes: readonly string[],
): BegunBranch | undefined {
  const told = untitled(shown);
  const situation = situationOf(rulebook, told, { today: today() });
  if (!situation.ok) return undefined;
  const on = situation.value.read.lawDate;
  for (const outcome of outcomes) {
    const branch = branchOf(rulebook, { case: told, outcome, on });
    if (branch !== undefined) return { branch, given: givenIn(rulebook, branch) };
  }
  return undefined;
}

function givenIn(rulebook: Rulebook, branch: Branch): BegunBranch["given"] {
  const plan = plannedAsks(rulebook, branch);
  const ways = [...plan.map((_, at) => plan.slice(0, at + 1)), branch.offered];
  const standings = ways.map((asked) => standingIn(rulebook, branch, asked));
  return {
    defaulted: standings.flatMap(({ defaulted }) => defaulted),
    presumed: standings.flatMap(({ presumed }) => presumed),
  };
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
