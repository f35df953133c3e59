import { constraintOf, type PartialAssignment } from "../decide/partial-assignment.ts";
import type { CompiledLaw, Link } from "../diagram/compile.ts";
import { reaches } from "../diagram/diagram-queries.ts";
import { intersect, intersects, isEmpty, type ValueSet, without } from "../facts/value-set.ts";

/**
 * Parts of some values of a fact that the law tells apart by what is known of a linked fact.
 * Values of one class are alike to every leaf; but as long as it is open whether both facts are one,
 * they can be one only at a value that the linked fact can have.
 *
 * @param known what is known when the fact has one of the values
 * @param canLink whether a link is to be looked at; by default, whether it can hold
 * @returns disjoint parts, in ascending order for numbers; the values themselves where no linked
 *   fact tells them apart
 */
export function partsByLinks(
  compiled: CompiledLaw,
  known: PartialAssignment,
  fact: string,
  values: ValueSet,
  canLink: (link: Link) => boolean = (link) => canHold(compiled, known, link),
): readonly ValueSet[] {
  let parts: readonly ValueSet[] = [values];
  for (const { link, possible } of linkedFacts(compiled, known, fact)) {
    const apart = parts.flatMap((part) => splitAt(part, possible));
    if (apart.length > parts.length && canLink(link)) parts = apart;
  }
  return parts;
}

/**
 * Those of the parts at which some linked fact cannot be. At the others the law says what it says of all the
 * values together: there, too, both facts can be one.
 */
export function partsBesideLinks(
  compiled: CompiledLaw,
  known: PartialAssignment,
  fact: string,
  values: ValueSet,
  canLink: (link: Link) => boolean,
): readonly ValueSet[] {
  const parts = partsByLinks(compiled, known, fact, values, canLink);
  if (parts.length === 1) return [];
  const linked = linkedFacts(compiled, known, fact).filter(({ link }) => canLink(link));
  return parts.filter((part) => linked.some(({ possible }) => !intersects(part, possible)));
}

/** The links of a fact, and what is known of the other fact of each. */
function linkedFacts({ links }: CompiledLaw, { values }: PartialAssignment, fact: string) {
  return links.flatMap((link) => {
    if (fact !== link.leader && fact !== link.follower) return [];
    const possible = values.get(fact === link.leader ? link.follower : link.leader);
    return possible === undefined ? [] : [{ link, possible }];
  });
}

function canHold(compiled: CompiledLaw, known: PartialAssignment, { when }: Link): boolean {
  const constraint = constraintOf(compiled, known);
  return reaches(compiled.space.store, when, constraint, known.allowed, true);
}

/** What of a part is among some values and what is not; numbers as spans without a gap. */
function splitAt(part: ValueSet, values: ValueSet): readonly ValueSet[] {
  const [inside, outside] = [intersect(part, values), without(part, values)];
  if (isEmpty(inside) || isEmpty(outside)) return [part];
  if (inside.kind === "members" || outside.kind === "members") return [inside, outside];
  return [...inside.spans, ...outside.spans]
    .sort(([a], [b]) => a - b)
    .map((span): ValueSet => ({ kind: "spans", spans: [span] }));
}
