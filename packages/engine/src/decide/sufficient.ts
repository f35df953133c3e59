import type { CompiledLaw } from "../diagram/compile.ts";
import { type Allowed, FALSE, type Node, TRUE } from "../diagram/diagram-store.ts";
import { type Known, knownFrom, linkConstraints, type Statement, withLinks } from "./known.ts";
import { type Situation, withReadings } from "./situation.ts";
import { type Outlook, outlookOf, withinOf } from "./status.ts";

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
  situation: Situation,
  allowed: Allowed,
  root: Node,
  outlook: Outlook,
): string[] {
  const { compiled, read, given, presumptions } = situation;
  if (root <= TRUE) return [];
  const { store, byId } = compiled.space;
  const cases = compiled.touching(root);
  const matters = new Set(
    store.supportOf([root, cases, ...linkConstraints(compiled, situation.known)]),
  );
  const computed = computedFacts(compiled);
  const same = sameAnswer(compiled, cases, root, outlook);
  const kept = new Map<string, Statement>([...given, ...presumptions]);
  let known = situation.known;
  let left = allowed;
  for (const fact of read.given.keys()) {
    const statement = kept.get(fact) as Statement;
    const level = byId.get(fact)?.level;
    kept.delete(fact);
    if (!computed.has(fact)) {
      // nothing else follows from this fact: opening its own level is all that changes
      if (level === undefined || !matters.has(level)) continue;
      const next = left.map((open, each) => (each === level ? null : open));
      if (same(known, next)) left = next;
      else kept.set(fact, statement);
      continue;
    }
    const next = knownFrom(compiled, kept) as Known;
    const open = withReadings(compiled, next.allowed, read.readings);
    if (same(next, open)) {
      known = next;
      left = open;
    } else {
      kept.set(fact, statement);
    }
  }
  return [...read.given.keys()].filter((fact) => kept.has(fact));
}

/** Facts that a derivation on values reads or gives. */
function computedFacts(compiled: CompiledLaw): ReadonlySet<string> {
  return new Set(
    compiled.law.rulebook.derivations.flatMap((derivation) => {
      if ("completedYears" in derivation) {
        return [derivation.fact, derivation.completedYears.from, derivation.completedYears.to];
      }
      return "equals" in derivation ? [derivation.fact, derivation.equals] : [];
    }),
  );
}

/** Whether the outcome still comes to the same when less is known. */
function sameAnswer(
  compiled: CompiledLaw,
  cases: Node,
  root: Node,
  outlook: Outlook,
): (known: Known, allowed: Allowed) => boolean {
  const { store } = compiled.space;
  if (outlook.canBeNo === FALSE || outlook.canBeYes === FALSE) {
    const other = outlook.canBeNo !== FALSE;
    return (known, allowed) => {
      return !store.reaches(root, withLinks(compiled, known, cases), allowed, other);
    };
  }
  return (known, allowed) => {
    const next = outlookOf(compiled, withinOf(compiled, known, allowed), root);
    return next.canBeYes === outlook.canBeYes && next.canBeNo === outlook.canBeNo;
  };
}
