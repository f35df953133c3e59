import type { CompiledLaw } from "../diagram/compile.ts";
import { FALSE, type Root } from "../diagram/diagram-store.ts";
import { type Answers, NEVER, NO, YES } from "../diagram/three-terminal-diagram.ts";
import { jointWidening, type Widening, wideningOf } from "../diagram/widening.ts";
import type { Entangled, StatedFact } from "./entangled.ts";
import { type Choice, type Outlook, outlookOf, statusOf } from "./status.ts";
import { diagramOfRoot, hasCases, type View, withReadings } from "./view.ts";

/**
 * Which of some stated facts an answer needs: a subset-minimal set of them that, with all else as it
 * is, gives the same status under every choice of the open readings. Found by dropping facts in the
 * order given, so always the same one. A dropped fact is missing and not presumed; one that is never
 * missing counts as not given. A set that no case allows gives no status; so facts are dropped again
 * until none gives way.
 *
 * @param view what is known, with the readings that stand put in
 * @param choices of the open readings, together all of them, with what the outcome comes to
 * @param stated the facts that may be dropped
 * @returns ids in the order given
 */
export function neededFacts(
  compiled: CompiledLaw,
  view: View,
  root: Root,
  choices: readonly Choice[],
  entangled: Entangled,
  stated: readonly StatedFact[],
): string[] {
  const dropped = new Set<string>();
  let widening = wideningIn(compiled, view, root, choices) as Widening;
  const gone = new Set<string>();
  const drop = ({ fact, level, isEntangled }: StatedFact): boolean => {
    if (!isEntangled) return level === undefined || widening.widen(level);
    dropped.add(fact);
    const left = entangled.without(dropped);
    const next = left && widenedFrom(left.levels, left.bites);
    if (next === undefined) dropped.delete(fact);
    else widening = next;
    return next !== undefined;
  };
  const widenedFrom = (levels: ReadonlyMap<number, Uint8Array | null>, bites: View["bites"]) => {
    const allowed = widening.allowed.slice();
    for (const [level, classes] of levels) allowed[level] = classes;
    if (!hasCases(compiled, allowed, bites)) return undefined;
    if (!comesToTheSame(compiled, { allowed, bites }, root, choices)) return undefined;
    return wideningIn(compiled, { allowed, bites }, root, choices);
  };
  const isNeverMissing = (fact: string) =>
    compiled.law.facts.get(fact)?.declaration.absent !== undefined;
  // only what is worked out, or refused, can give way after another fact has; and any fact can after one
  // that then stands at another value
  for (let isAny = true; ; ) {
    const dropping = stated.filter(
      (each) => !gone.has(each.fact) && (isAny || each.isEntangled) && drop(each),
    );
    if (dropping.length === 0) break;
    for (const { fact } of dropping) gone.add(fact);
    isAny = dropping.some(({ fact }) => isNeverMissing(fact));
  }
  return stated.flatMap(({ fact }) => (gone.has(fact) ? [] : [fact]));
}

/** Whether the outcome has the same status under each choice of readings. */
function comesToTheSame(
  compiled: CompiledLaw,
  { allowed, bites }: View,
  root: Root,
  choices: readonly Choice[],
): boolean {
  return choices.every(({ readings, outlook }) => {
    const chosen = withReadings(compiled, allowed, Object.entries(readings));
    return statusOf(outlookOf(compiled, { allowed: chosen, bites }, root)) === statusOf(outlook);
  });
}

/** The widening of a view in which the outcome comes to the same; nothing when it does not. */
function wideningIn(
  compiled: CompiledLaw,
  { allowed, bites }: View,
  root: Root,
  choices: readonly Choice[],
): Widening | undefined {
  const diagram = diagramOfRoot(compiled, root, bites);
  const widenings: Widening[] = [];
  for (const { readings, outlook } of choices) {
    const unwanted = outOfReach(outlook);
    // what opens only ever adds answers: where both are left already, nothing can change
    if (unwanted === NEVER) continue;
    const chosen = withReadings(compiled, allowed, Object.entries(readings));
    const widening = wideningOf(diagram, chosen, unwanted);
    if (widening === undefined) return undefined;
    widenings.push(widening);
  }
  const [first] = widenings;
  return choices.length === 1 && first !== undefined ? first : jointWidening(widenings, allowed);
}

function outOfReach({ canBeYes, canBeNo }: Outlook): Answers {
  return (canBeYes === FALSE ? YES : NEVER) | (canBeNo === FALSE ? NO : NEVER);
}
