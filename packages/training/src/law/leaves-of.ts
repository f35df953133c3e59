import { type Condition, judgeCondition, type Situation } from "@cokdyby/engine";
import { isOutcome } from "./facts-read.ts";

/** What a condition comes out by: a fact, or another outcome that holds or does not. */
export type Leaf =
  | { readonly fact: string }
  | { readonly outcome: string; readonly holds: boolean; readonly byRow: boolean };

/**
 * What makes a condition hold, or fail; where one of several parts does it, the first. A condition of which several parts
 * fail does so for an outcome that holds and must not, where there is one: that says more than what is not so.
 */
export function leavesOf(situation: Situation, at: Condition, isHeld: boolean): readonly Leaf[] {
  const { law } = situation.compiled;
  const isSo = (part: Condition) => judgeCondition(situation, part) === (isHeld ? "yes" : "no");
  if ("not" in at) return leavesOf(situation, at.not, !isHeld);
  if ("condition" in at) {
    const named = law.conditions.get(at.condition)?.wording.when;
    return named === undefined ? [] : leavesOf(situation, named, isHeld);
  }
  if ("all" in at || "any" in at) {
    const parts = ("all" in at ? at.all : at.any).filter(isSo);
    const leaves = parts.map((part) => leavesOf(situation, part, isHeld));
    if ("all" in at === isHeld) return leaves.flat();
    const isOnHeld = (of: readonly Leaf[]) => of.some((leaf) => "outcome" in leaf && leaf.holds);
    return (isHeld ? undefined : leaves.find(isOnHeld)) ?? leaves[0] ?? [];
  }
  if (!isOutcome(law, at.fact)) return [{ fact: at.fact }];
  const holds = at.path === undefined ? (at.value === true) === isHeld : isHeld;
  // that an outcome is not so is no reason for anything that asks for just that
  return isHeld && !holds ? [] : [{ outcome: at.fact, holds, byRow: at.path !== undefined }];
}
