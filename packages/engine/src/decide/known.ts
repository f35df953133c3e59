import type { CompiledLaw, Link } from "../diagram/compile.ts";
import type { Allowed, Node } from "../diagram/diagram-store.ts";
import { allowAll, classesOf } from "../diagram/space.ts";
import { completedYears } from "../facts/calendar.ts";
import { intersect, intersects, isEmpty, span, type ValueSet } from "../facts/value-set.ts";
import type { IsoDate } from "../rulebook/rulebook.ts";

/** What a case says of one fact: a set of values, or a span of dates. */
export type Statement =
  | { readonly kind: "values"; readonly values: ValueSet }
  | { readonly kind: "dates"; readonly from: IsoDate; readonly to: IsoDate };

export type Statements = ReadonlyMap<string, Statement>;

/** What statements leave open, in the terms of the diagrams. */
export interface Known {
  /** Values each stated or computed fact may still have. */
  readonly values: ReadonlyMap<string, ValueSet>;
  readonly allowed: Allowed;
}

/** Two statements that cannot both be, found before any diagram is asked. */
export interface ValueClash {
  /** Id of the limit or derivation. */
  readonly by: string;
}

/**
 * Turns statements into allowed classes. What follows from other facts is computed on the values
 * first: two different ages can share a class.
 *
 * @returns what is known, or the value clash that makes it impossible
 */
export function knownFrom(compiled: CompiledLaw, statements: Statements): Known | ValueClash {
  const { law, space } = compiled;
  for (const order of law.rulebook.dateOrders) {
    const first = statements.get(order.first);
    const then = statements.get(order.then);
    if (first?.kind === "dates" && then?.kind === "dates" && first.from > then.to) {
      return { by: order.limit };
    }
  }
  const values = new Map<string, ValueSet>();
  for (const [fact, statement] of statements) {
    if (statement.kind === "values") values.set(fact, statement.values);
  }
  for (const derivation of law.rulebook.derivations) {
    if (!("completedYears" in derivation)) continue;
    const years = yearsBetween(statements, derivation.completedYears);
    if (years === undefined) continue;
    const domain = law.facts.get(derivation.fact)?.domain ?? years;
    const joined = intersect(intersect(years, domain), values.get(derivation.fact) ?? domain);
    if (isEmpty(joined)) return { by: derivation.derivation };
    values.set(derivation.fact, joined);
  }
  const allowed = allowAll(space);
  for (const [fact, set] of values) {
    const variable = space.byId.get(fact);
    if (variable !== undefined) allowed[variable.level] = classesOf(variable, set);
  }
  return { values, allowed };
}

/** The years that may be completed between two dates; nothing where one of them is not stated. */
export function yearsBetween(
  statements: Statements,
  between: { readonly from: string; readonly to: string },
): ValueSet | undefined {
  const from = statements.get(between.from);
  const to = statements.get(between.to);
  if (from?.kind !== "dates" || to?.kind !== "dates") return undefined;
  // on the day of birth itself no year is completed yet, and none is lacking
  if (from.from > to.to) return span(1, 0);
  const years = (birth: string, on: string) => Math.max(0, completedYears(birth, on));
  return span(years(from.to, to.from), years(from.from, to.to));
}

/** What a link asks of values that share a class: where it holds, the leader has one of some classes. */
export interface Bite {
  readonly link: Link;
  /** By class of the leader: 1 where both facts can have the same value. */
  readonly classes: Uint8Array;
}

const NO_BITES: readonly Bite[] = [];
const bites = new WeakMap<Known, readonly Bite[]>();

/**
 * The links that ask more of what is known than that both facts are in the same class, as the law's
 * own constraint does.
 */
export function bitesOf(compiled: CompiledLaw, known: Known): readonly Bite[] {
  let found = bites.get(known);
  if (found === undefined) {
    found = compiled.links.flatMap((link) => biteOf(compiled, link, known) ?? []);
    if (found.length === 0) found = NO_BITES;
    bites.set(known, found);
  }
  return found;
}

function biteOf(compiled: CompiledLaw, link: Link, known: Known): Bite | undefined {
  const leader = known.values.get(link.leader);
  const follower = known.values.get(link.follower);
  if (leader === undefined || follower === undefined) return undefined;
  const variable = compiled.space.byId.get(link.leader);
  const followed = compiled.space.byId.get(link.follower);
  if (variable === undefined || followed === undefined) return undefined;
  const both = intersect(leader, follower);
  const isShared = (each: ValueSet) => intersects(each, both);
  const open = known.allowed[variable.level] ?? classesOf(variable, leader);
  const other = known.allowed[followed.level] ?? classesOf(followed, follower);
  const bites = variable.classes.some(
    (each, at) => open[at] === 1 && other[at] === 1 && !isShared(each),
  );
  if (!bites) return undefined;
  return { link, classes: Uint8Array.from(variable.classes, (each) => (isShared(each) ? 1 : 0)) };
}

/** A part of the law's constraint, and with it what links ask for. */
export function withBites({ space }: CompiledLaw, bites: readonly Bite[], part: Node): Node {
  const { store, byId } = space;
  return bites.reduce((node, { link, classes }) => {
    const level = byId.get(link.leader)?.level as number;
    const same = store.literal(level, (index) => classes[index] === 1);
    return store.and(node, store.implies(link.when, same));
  }, part);
}

/** The law's constraint and the case's own, as one function. */
export function constraintOf(compiled: CompiledLaw, known: Known): Node {
  return withBites(compiled, bitesOf(compiled, known), compiled.constraint);
}
