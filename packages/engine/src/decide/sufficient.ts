import type { CompiledLaw } from "../diagram/compile.ts";
import { FALSE, type Root } from "../diagram/diagram-store.ts";
import { type Answers, NEVER, NO, YES } from "../diagram/three-terminal-diagram.ts";
import { jointWidening, type Widening, wideningOf } from "../diagram/widening.ts";
import type { CoupledFacts, DroppableFact, Remainder } from "./coupled-facts.ts";
import { diagramOfRoot, hasCases, type Restriction, withReadings } from "./restriction.ts";
import { type Choice, type MayFunctions, mayFunctionsOf, statusOf } from "./status.ts";

/**
 * Which of some stated facts an answer needs: a subset-minimal set that, with everything else unchanged,
 * gives the same status under every choice of the open readings. Facts are dropped in the order given, so
 * the result is always the same one. A dropped fact is missing and not presumed; one that is never missing
 * counts as not given. A set that is impossible has no status, so dropping is not monotone and is repeated
 * until no fact can be dropped.
 *
 * @param restriction the restriction of the situation
 * @param choices of the open readings, together all of them, each with the may functions of the outcome
 * @param stated the facts that may be dropped
 * @returns ids in the order given
 */
export function neededFacts(
  compiled: CompiledLaw,
  restriction: Restriction,
  root: Root,
  choices: readonly Choice[],
  coupled: CoupledFacts,
  stated: readonly DroppableFact[],
): string[] {
  let dropped = coupled.whole;
  let widening = wideningIn(compiled, restriction, root, choices) as Widening;
  /** Those under which it was widened. */
  let refined = restriction.refinements;
  const drop = ({ fact, level, isCoupled }: DroppableFact): boolean => {
    if (!isCoupled) return level === undefined || widening.widen(level);
    const fewer = dropped.and(fact);
    const left = fewer.left();
    const next = left && widenedTo(left);
    if (left === undefined || next === undefined) return false;
    dropped = fewer;
    widening = next;
    refined = left.refinements;
    return true;
  };
  const widenedTo = ({ changed, isWider, refinements }: Remainder): Widening | undefined => {
    const isRefinedAlike = areTheSame(refinements, refined);
    // every case so far is still one, so there are cases, and an answer that was possible still is
    if (isRefinedAlike && isWider) return widening.widenTo(changed) ? widening : undefined;
    const allowed = widening.allowed.slice();
    for (const [level, classes] of changed) allowed[level] = classes;
    if (!hasCases(compiled, allowed, refinements)) return undefined;
    const { reads } = diagramOfRoot(compiled, root, refinements);
    if (isRefinedAlike && [...changed.keys()].every((level) => reads[level] === 0)) {
      // the answers do not turn on what changed
      for (const [level, classes] of changed) widening.put(level, classes);
      return widening;
    }
    const left = { allowed, refinements };
    const open = choices.filter(({ may }) => outOfReach(may) === NEVER);
    if (!comesToTheSame(compiled, left, root, open)) return undefined;
    return wideningIn(compiled, left, root, choices);
  };
  let kept = stated;
  // after a pass only coupled facts can become droppable, or any fact if one that is never missing took
  // its default value
  for (let isAny = true; ; ) {
    let isAnyNext = false;
    const left = kept.filter((each) => {
      if ((!isAny && !each.isCoupled) || !drop(each)) return true;
      isAnyNext ||= each.isNeverMissing;
      return false;
    });
    if (left.length === kept.length) break;
    kept = left;
    isAny = isAnyNext;
  }
  return kept.map(({ fact }) => fact);
}

function areTheSame(some: Restriction["refinements"], others: Restriction["refinements"]): boolean {
  return some.length === others.length && some.every(({ key }, at) => key === others[at]?.key);
}

/** Whether the outcome has the same status under each choice of readings. */
function comesToTheSame(
  compiled: CompiledLaw,
  { allowed, refinements }: Restriction,
  root: Root,
  choices: readonly Choice[],
): boolean {
  return choices.every(({ readings, may }) => {
    const chosen = withReadings(compiled, allowed, Object.entries(readings));
    return (
      statusOf(mayFunctionsOf(compiled, { allowed: chosen, refinements }, root)) === statusOf(may)
    );
  });
}

/** The widening of a restriction; nothing where the outcome does not keep its status. */
function wideningIn(
  compiled: CompiledLaw,
  { allowed, refinements }: Restriction,
  root: Root,
  choices: readonly Choice[],
): Widening | undefined {
  const diagram = diagramOfRoot(compiled, root, refinements);
  const widenings: Widening[] = [];
  for (const { readings, may } of choices) {
    const unwanted = outOfReach(may);
    // widening only adds answers: where both are possible already, nothing can change
    if (unwanted === NEVER) continue;
    const chosen = withReadings(compiled, allowed, Object.entries(readings));
    const widening = wideningOf(diagram, chosen, unwanted);
    if (widening === undefined) return undefined;
    widenings.push(widening);
  }
  const [first] = widenings;
  return choices.length === 1 && first !== undefined ? first : jointWidening(widenings, allowed);
}

function outOfReach({ mayHold, mayFail }: MayFunctions): Answers {
  return (mayHold === FALSE ? YES : NEVER) | (mayFail === FALSE ? NO : NEVER);
}
