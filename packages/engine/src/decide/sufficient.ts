import { EITHER, NO, YES } from "../diagram/chart.ts";
import { answersLeft } from "../diagram/chart-walks.ts";
import type { CompiledLaw } from "../diagram/compile.ts";
import { type Allowed, FALSE, type Node, TRUE } from "../diagram/diagram-store.ts";
import { bitesOf, type Known, knownFrom, type Statement, type Statements } from "./known.ts";
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
  const { compiled, read, given, presumptions } = situation;
  const drop = dropper(compiled, view, root, outlook, turnsOn);
  const kept = new Map<string, Statement>([...given, ...presumptions]);
  let known = situation.known;
  for (const fact of read.given.keys()) {
    const statement = kept.get(fact) as Statement;
    const opensItselfAlone = bitesOf(compiled, known).length === 0 && !isComputed(compiled, kept, fact);
    kept.delete(fact);
    if (opensItselfAlone) {
      const level = compiled.space.byId.get(fact)?.level;
      if (level === undefined || drop.level(level)) continue;
    } else {
      const next = knownFrom(compiled, kept) as Known;
      if (drop.to(next, withReadings(compiled, next.allowed, read.readings))) {
        known = next;
        continue;
      }
    }
    kept.set(fact, statement);
  }
  return [...read.given.keys()].filter((fact) => kept.has(fact));
}

/** Whether dropping a fact changes what is computed from dates. */
function isComputed({ law }: CompiledLaw, statements: Statements, fact: string): boolean {
  return law.rulebook.derivations.some((derivation) => {
    if (!("completedYears" in derivation)) return false;
    const { from, to } = derivation.completedYears;
    if (fact !== derivation.fact && fact !== from && fact !== to) return false;
    return statements.has(from) && statements.has(to);
  });
}

/** Opens what is known bit by bit, as long as the outcome comes to the same. */
interface Dropper {
  /** Opens one level. */
  readonly level: (level: number) => boolean;
  /** Goes on with less known. */
  readonly to: (known: Known, allowed: Allowed) => boolean;
}

function dropper(
  compiled: CompiledLaw,
  view: View,
  root: Node,
  outlook: Outlook,
  turnsOn: Uint8Array,
): Dropper {
  let left = [...view.allowed];
  let bites = view.bites;
  const settled = outlook.canBeNo === FALSE ? YES : outlook.canBeYes === FALSE ? NO : undefined;
  let read = turnsOn;
  let next: Uint8Array = new Uint8Array(left.length);

  /** Whether the outcome comes to the same; `next` then says which levels that turned on. */
  const isSame = (open: View): boolean => {
    next.fill(0);
    if (settled !== undefined) {
      const chart = chartOfRoot(compiled, root, open.bites);
      return answersLeft(chart, open.allowed, EITHER & ~settled, next) === 0;
    }
    const { canBeYes, canBeNo } = outlookOf(compiled, open, root, next);
    return canBeYes === outlook.canBeYes && canBeNo === outlook.canBeNo;
  };
  const keep = () => {
    [read, next] = [next, read];
    return true;
  };
  return {
    level(level) {
      const before = left[level] as Uint8Array | null;
      left[level] = null;
      if (read[level] === 0 || (isSame({ allowed: left, bites }) && keep())) return true;
      left[level] = before;
      return false;
    },
    to(known, allowed) {
      const open = viewOf(compiled, known, allowed);
      if (!isSame(open)) return false;
      left = [...open.allowed];
      bites = open.bites;
      return keep();
    },
  };
}
