import type { CompiledLaw } from "../diagram/compile.ts";
import type { Node } from "../diagram/diagram-store.ts";
import { FALSE } from "../diagram/diagram-store.ts";
import { constraintOf, type Known, knownFrom, type Statements } from "./known.ts";
import type { Situation } from "./situation.ts";
import { withReadings } from "./situation.ts";
import { type Outlook, outlookOf, withinOf } from "./status.ts";

/**
 * A subset-minimal set of the given facts that, with the same presumptions and readings and all else
 * unknown, gives the same status under every choice of the open readings. Found by dropping facts in
 * rulebook order, so always the same one. A dropped fact is not presumed.
 *
 * @param outlook what the outcome comes to in the situation; must not be unknown
 * @returns ids in rulebook order
 */
export function sufficientFacts(situation: Situation, root: Node, outlook: Outlook): string[] {
  const { compiled, read, given, presumptions } = situation;
  const same = sameAnswer(situation, root, outlook);
  const kept = new Map(given);
  for (const fact of read.given.keys()) {
    const statement = kept.get(fact);
    if (statement === undefined) continue;
    kept.delete(fact);
    if (!same(knownWith(compiled, kept, presumptions))) kept.set(fact, statement);
  }
  return [...read.given.keys()].filter((fact) => kept.has(fact));
}

function knownWith(compiled: CompiledLaw, kept: Statements, presumptions: Statements): Known {
  return knownFrom(compiled, new Map([...kept, ...presumptions])) as Known;
}

function sameAnswer(
  { compiled, read }: Situation,
  root: Node,
  outlook: Outlook,
): (known: Known) => boolean {
  const { store } = compiled.space;
  const answer = outlook.canBeNo === FALSE ? true : outlook.canBeYes === FALSE ? false : undefined;
  return (known) => {
    const allowed = withReadings(compiled, known.allowed, read.readings);
    if (answer !== undefined) {
      return !store.reaches(root, constraintOf(compiled, known), allowed, !answer);
    }
    const next = outlookOf(compiled, withinOf(compiled, known, allowed), root);
    return next.canBeYes === outlook.canBeYes && next.canBeNo === outlook.canBeNo;
  };
}
