import { NO, YES } from "../diagram/chart.ts";
import { OpeningWalk } from "../diagram/opening-walk.ts";
import { FALSE, type Node, TRUE } from "../diagram/diagram-store.ts";
import { bitesOf, type Known, knownFrom, type Statement } from "./known.ts";
import type { Situation } from "./situation.ts";
import { type Outlook, outlookOf } from "./status.ts";
import { chartOfRoot, type View, viewOf, withReadings } from "./view.ts";

/**
 * A subset-minimal set of the given facts that, with the same presumptions and readings and all else
 * unknown, gives the same status under every choice of the open readings. Found by dropping facts in
 * rulebook order, so always the same one. A dropped fact is not presumed.
 *
 * @param view the situation, with the readings that stand put in
 * @param outlook what the outcome comes to in it; must not be unknown
 * @param turnsOn by level: 1 where the outlook was read from
 * @returns ids in rulebook order
 */
export function sufficientFacts(
  situation: Situation,
  view: View,
  root: Node,
  outlook: Outlook,
  turnsOn: Uint8Array,
): string[] {
  if (root <= TRUE) return [];
  const { compiled, read, known } = situation;
  const facts = [...read.given.keys()];
  if (bitesOf(compiled, known).length > 0 || computesAges(situation)) {
    return dropStatements(situation, root, outlook);
  }
  const { byId } = compiled.space;
  const open = isContested(outlook)
    ? contestedOpening(situation, view, root, outlook, turnsOn)
    : settledOpening(situation, view, root, outlook);
  return facts.filter((fact) => {
    const level = byId.get(fact)?.level;
    return level !== undefined && !open(level);
  });
}

const isContested = ({ canBeYes, canBeNo }: Outlook) => canBeYes !== FALSE && canBeNo !== FALSE;

/** Whether dates give an age: then more than its own level hangs on a date. */
function computesAges({ compiled, given, presumptions }: Situation): boolean {
  const has = (fact: string) => given.has(fact) || presumptions.has(fact);
  return compiled.law.rulebook.derivations.some(
    (derivation) =>
      "completedYears" in derivation &&
      has(derivation.completedYears.from) &&
      has(derivation.completedYears.to),
  );
}

/** Opens levels one by one as long as the outcome comes to the same. */
type Opening = (level: number) => boolean;

function settledOpening(
  { compiled }: Situation,
  { allowed, bites }: View,
  root: Node,
  { canBeNo }: Outlook,
): Opening {
  const chart = chartOfRoot(compiled, root, bites);
  const walk = new OpeningWalk(chart, allowed, canBeNo === FALSE ? NO : YES);
  return (level) => walk.open(level);
}

function contestedOpening(
  { compiled }: Situation,
  { allowed, bites }: View,
  root: Node,
  outlook: Outlook,
  turnsOn: Uint8Array,
): Opening {
  const left = [...allowed];
  let read = turnsOn;
  return (level) => {
    const before = left[level] as Uint8Array | null;
    left[level] = null;
    if (read[level] === 0) return true;
    const next = new Uint8Array(left.length);
    if (isSame(outlookOf(compiled, { allowed: left, bites }, root, next), outlook)) {
      read = next;
      return true;
    }
    left[level] = before;
    return false;
  };
}

function isSame(one: Outlook, other: Outlook): boolean {
  return one.canBeYes === other.canBeYes && one.canBeNo === other.canBeNo;
}

/** Drops statements where more than their own level hangs on them. */
function dropStatements(situation: Situation, root: Node, outlook: Outlook): string[] {
  const { compiled, read, given, presumptions } = situation;
  const kept = new Map<string, Statement>([...given, ...presumptions]);
  const facts = [...read.given.keys()];
  for (const fact of facts) {
    const statement = kept.get(fact) as Statement;
    kept.delete(fact);
    const known = knownFrom(compiled, kept) as Known;
    const view = viewOf(compiled, known, withReadings(compiled, known.allowed, read.readings));
    if (!isSame(outlookOf(compiled, view, root), outlook)) kept.set(fact, statement);
  }
  return facts.filter((fact) => kept.has(fact));
}
