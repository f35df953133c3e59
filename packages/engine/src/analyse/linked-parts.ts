import { derivationsFrom } from "../decide/derived-values.ts";
import { constraintOf, type PartialAssignment } from "../decide/partial-assignment.ts";
import type { ReadCase } from "../decide/read-case.ts";
import { presumedIn } from "../decide/situation.ts";
import type { Statement } from "../decide/statement.ts";
import type { CompiledLaw, Link } from "../diagram/compile.ts";
import { reaches } from "../diagram/diagram-queries.ts";
import {
  intersect,
  intersects,
  isEmpty,
  span,
  type ValueSet,
  without,
} from "../facts/value-set.ts";
import type { Law } from "../rulebook/law-on.ts";
import { movingAlong, withChanges } from "./changed-facts.ts";

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

/** Whether each number of a fact may say more than its class: another follows from it, or is bounded by it. */
export function isCounted({ rulebook }: Law, fact: string): boolean {
  return (
    derivationsFrom(rulebook, [fact]).length > 0 ||
    rulebook.atMosts.some((each) => each.fact === fact || each.atMost === fact)
  );
}

/**
 * Parts of some numbers of a counted fact: runs of which each number alone leaves the case the same, by what
 * follows from it and by what it bounds. The numbers together may leave more than each of them.
 */
export function partsByCount(
  compiled: CompiledLaw,
  read: ReadCase,
  fact: string,
  values: ValueSet,
): readonly ValueSet[] {
  if (values.kind === "members") return [values];
  const moving = movingAlong(compiled, read.given);
  const leftAt = (number: number): string => {
    const statement: Statement = { kind: "values", values: span(number, number) };
    const given = withChanges(read.given, moving(new Map([[fact, statement]])));
    const situation = presumedIn(compiled, { ...read, given });
    return situation === undefined ? "" : leftBy(compiled, situation.known);
  };
  const runs: { readonly left: string; readonly from: number; to: number }[] = [];
  for (const [from, to] of values.spans) {
    for (let number = from; number <= to; number++) {
      const left = leftAt(number);
      const run = runs.at(-1);
      if (run?.left === left) run.to = number;
      else runs.push({ left, from: number, to: number });
    }
  }
  return runs.length === 1 ? [values] : runs.map(({ from, to }) => span(from, to));
}

/** All that decides an outcome: the classes left, and the constraints of the case that may apply. */
function leftBy({ space, constraint }: CompiledLaw, { allowed, refinements }: PartialAssignment) {
  const applying = refinements().filter(({ when }) =>
    reaches(space.store, when, constraint, allowed, true),
  );
  return [...allowed.map((open) => open?.join("") ?? ""), ...applying.map(({ key }) => key)].join();
}
