import { diagramOfRoot } from "../decide/restriction.ts";
import { type DiagramStore, FALSE, type Node, TRUE } from "../diagram/diagram-store.ts";
import type { CaseFile } from "../rulebook/rulebook.ts";
import { carry, type Mapping } from "./carry.ts";
import type { Placed } from "./placed.ts";

/** A fact that tells by whether it belongs that a conduct is one towards somebody. */
interface TellsTowards {
  readonly fact: string;
  readonly belongs: "yes" | "no";
}

/**
 * What tells that a conduct is one towards who is shown, or who receives: the law asks whether who acts is shown where
 * it is not, and asks something of a recipient where there is one, if not everything in every way of sharing.
 */
export function tellingTowards(
  { facts }: CaseFile,
  other: "shown" | "recipient",
): readonly TellsTowards[] {
  return other === "shown"
    ? facts.filter((each) => "same" in each).map(({ fact }) => ({ fact, belongs: "no" }))
    : facts
        .filter(({ of, each }) => [of, each].includes("recipient"))
        .map(({ fact }) => ({ fact, belongs: "yes" }));
}

/**
 * Where the conduct of a cell, which may be open, is one towards whoever acts: nobody acts so, and there the cell is
 * none.
 *
 * @param store the one of the joined diagrams
 */
export function whereTowardsActor(
  { cell, situation: { compiled }, restriction }: Placed,
  declared: CaseFile,
  mapping: Mapping,
  store: DiagramStore,
): Node {
  if (cell.isTowardsOneself) return TRUE;
  const telling = (cell.actorIs ?? []).flatMap((other) => tellingTowards(declared, other));
  return telling.reduce<Node>((node, { fact, belongs }) => {
    const root = compiled.belongs.get(fact);
    if (root === undefined) return node;
    const diagram = diagramOfRoot(compiled, root, restriction.refinements);
    return store.or(node, carry(diagram, restriction.allowed, mapping, store)[belongs]);
  }, FALSE);
}
