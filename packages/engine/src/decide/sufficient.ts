import { type Answers, NEVER, NO, YES } from "../diagram/chart.ts";
import type { CompiledLaw } from "../diagram/compile.ts";
import { FALSE, type Node, TRUE } from "../diagram/diagram-store.ts";
import { type Opening, openingTogether, openingWalk } from "../diagram/opening-walk.ts";
import type { Entangled } from "./entangled.ts";
import type { Choice, Outlook } from "./status.ts";
import { chartOfRoot, type View, withReadings } from "./view.ts";

/**
 * A subset-minimal set of the given facts that, with the same presumptions and readings and all else
 * unknown, gives the same status under every choice of the open readings. Found by dropping facts in
 * rulebook order, so always the same one. A dropped fact is not presumed.
 *
 * @param view what is known, with the readings that stand put in
 * @param choices of the open readings, together all of them, with what the outcome comes to
 * @returns ids in rulebook order
 */
export function sufficientFacts(
  compiled: CompiledLaw,
  view: View,
  root: Node,
  choices: readonly Choice[],
  entangled: Entangled,
): string[] {
  if (root <= TRUE) return [];
  const dropped = new Set<string>();
  const { bites } = entangled.without(dropped);
  let opening = openingOf(compiled, { ...view, bites }, root, choices) as Opening;
  const needed: string[] = [];
  for (const { fact, level, isEntangled } of entangled.given()) {
    if (!isEntangled) {
      if (level !== undefined && !opening.open(level)) needed.push(fact);
      continue;
    }
    dropped.add(fact);
    const left = entangled.without(dropped);
    const allowed = opening.allowed.slice();
    for (const [level, classes] of left.levels) allowed[level] = classes;
    const next = openingOf(compiled, { allowed, bites: left.bites }, root, choices);
    if (next !== undefined) {
      opening = next;
    } else {
      dropped.delete(fact);
      needed.push(fact);
    }
  }
  return needed;
}

/** The opening of a view in which the outcome comes to the same; nothing when it does not. */
function openingOf(
  compiled: CompiledLaw,
  { allowed, bites }: View,
  root: Node,
  choices: readonly Choice[],
): Opening | undefined {
  const chart = chartOfRoot(compiled, root, bites);
  const openings: Opening[] = [];
  for (const { readings, outlook } of choices) {
    const unwanted = outOfReach(outlook);
    // what opens only ever adds answers: where both are left already, nothing can change
    if (unwanted === NEVER) continue;
    const chosen = withReadings(compiled, allowed, Object.entries(readings));
    const opening = openingWalk(chart, chosen, unwanted);
    if (opening === undefined) return undefined;
    openings.push(opening);
  }
  const [first] = openings;
  return choices.length === 1 && first !== undefined ? first : openingTogether(openings, allowed);
}

function outOfReach({ canBeYes, canBeNo }: Outlook): Answers {
  return (canBeYes === FALSE ? YES : NEVER) | (canBeNo === FALSE ? NO : NEVER);
}
