import { NO, YES } from "../diagram/chart.ts";
import type { CompiledLaw } from "../diagram/compile.ts";
import { type Allowed, FALSE, type Node, TRUE } from "../diagram/diagram-store.ts";
import { type Opening, openingWalk } from "../diagram/opening-walk.ts";
import type { Entangled } from "./entangled.ts";
import type { Situation } from "./situation.ts";
import { type Outlook, outlookOf } from "./status.ts";
import { chartOfRoot, type View } from "./view.ts";

/**
 * A subset-minimal set of the given facts that, with the same presumptions and readings and all else
 * unknown, gives the same status under every choice of the open readings. Found by dropping facts in
 * rulebook order, so always the same one. A dropped fact is not presumed.
 *
 * @param allowed what is known, with the readings that stand put in
 * @param outlook what the outcome comes to in the situation; must not be unknown
 * @returns ids in rulebook order
 */
export function sufficientFacts(
  { compiled, read }: Situation,
  allowed: Allowed,
  root: Node,
  outlook: Outlook,
  entangled: Entangled,
): string[] {
  if (root <= TRUE) return [];
  const dropped = new Set<string>();
  const { bites } = entangled.without(dropped);
  let opening = openingOf(compiled, { allowed, bites }, root, outlook) as Opening;
  return [...read.given.keys()].filter((fact) => {
    if (!entangled.facts.has(fact)) {
      const level = compiled.space.byId.get(fact)?.level;
      return level !== undefined && !opening.open(level);
    }
    dropped.add(fact);
    const left = entangled.without(dropped);
    const open = [...opening.allowed];
    for (const [level, classes] of left.levels) open[level] = classes;
    const next = openingOf(compiled, { allowed: open, bites: left.bites }, root, outlook);
    if (next === undefined) dropped.delete(fact);
    opening = next ?? opening;
    return next === undefined;
  });
}

/** The opening of a view in which the outcome comes to the same; nothing when it does not. */
function openingOf(
  compiled: CompiledLaw,
  view: View,
  root: Node,
  outlook: Outlook,
): Opening | undefined {
  if (outlook.canBeYes !== FALSE && outlook.canBeNo !== FALSE) {
    return contestedOpening(compiled, view, root, outlook);
  }
  const chart = chartOfRoot(compiled, root, view.bites);
  return openingWalk(chart, view.allowed, outlook.canBeNo === FALSE ? NO : YES);
}

/** The same for an outcome that turns on open readings: each step is looked at anew. */
function contestedOpening(
  compiled: CompiledLaw,
  { allowed, bites }: View,
  root: Node,
  outlook: Outlook,
): Opening | undefined {
  const left = [...allowed];
  let read: Uint8Array = new Uint8Array(left.length);
  const isSame = () => {
    const next = new Uint8Array(left.length);
    const { canBeYes, canBeNo } = outlookOf(compiled, { allowed: left, bites }, root, next);
    if (canBeYes !== outlook.canBeYes || canBeNo !== outlook.canBeNo) return false;
    read = next;
    return true;
  };
  if (!isSame()) return undefined;
  return {
    allowed: left,
    open(level) {
      const before = left[level] as Uint8Array | null;
      left[level] = null;
      // a level that nothing was read from changes nothing
      if (read[level] === 0 || isSame()) return true;
      left[level] = before;
      return false;
    },
  };
}
