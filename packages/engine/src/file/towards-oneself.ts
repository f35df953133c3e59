import { diagramOfRoot } from "../decide/restriction.ts";
import { type DiagramStore, FALSE, type Node, TRUE } from "../diagram/diagram-store.ts";
import type { CaseFile } from "../rulebook/rulebook.ts";
import { carry, type Mapping } from "./carry.ts";
import type { Placed } from "./placed.ts";

/** Facts that belong where the law asks whether who acts is shown. */
export function samenessFacts({ facts }: CaseFile): CaseFile["facts"] {
  return facts.filter((each) => "same" in each);
}

/** Facts of a recipient. Not all of them are asked of every way of sharing; one that is asked tells that there is one. */
export function recipientFacts({ facts }: CaseFile): CaseFile["facts"] {
  return facts.filter(({ of, each }) => [of, each].includes("recipient"));
}

/**
 * Where the conduct of a cell, which may be open, is one towards whoever acts: nobody acts so, and there the cell is
 * none.
 *
 * @param store the one of the joined diagrams
 */
export function towardsOneself(
  { cell, situation: { compiled }, restriction }: Placed,
  declared: CaseFile,
  mapping: Mapping,
  store: DiagramStore,
): Node {
  if (cell.isTowardsOneself) return TRUE;
  const parts = (cell.oneself ?? []).flatMap((other) => {
    const isShown = other === "shown";
    const facts = isShown ? samenessFacts(declared) : recipientFacts(declared);
    return facts.map(({ fact }) => {
      const belongs = compiled.belongs.get(fact);
      if (belongs === undefined) return FALSE;
      const diagram = diagramOfRoot(compiled, belongs, restriction.refinements);
      const { yes, no } = carry(diagram, restriction.allowed, mapping, store);
      return isShown ? no : yes;
    });
  });
  return parts.reduce<Node>((node, part) => store.or(node, part), FALSE);
}
