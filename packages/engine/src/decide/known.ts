import type { CompiledLaw, Link } from "../diagram/compile.ts";
import { type Allowed, type Node, TRUE } from "../diagram/diagram-store.ts";
import { allowAll, classesOf, literalOf } from "../diagram/space.ts";
import { completedYears } from "../facts/calendar.ts";
import { intersect, isEmpty, span, type ValueSet } from "../facts/value-set.ts";
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

function yearsBetween(
  statements: Statements,
  between: { readonly from: string; readonly to: string },
): ValueSet | undefined {
  const from = statements.get(between.from);
  const to = statements.get(between.to);
  if (from?.kind !== "dates" || to?.kind !== "dates") return undefined;
  return span(Math.max(0, completedYears(from.to, to.from)), completedYears(from.from, to.to));
}

/** Where the link holds, both facts have a value that both statements allow. */
function linkConstraint(
  compiled: CompiledLaw,
  link: Link,
  values: ReadonlyMap<string, ValueSet>,
): Node {
  const leader = values.get(link.leader);
  const follower = values.get(link.follower);
  const variable = compiled.space.byId.get(link.leader);
  if (leader === undefined || follower === undefined || variable === undefined) return TRUE;
  const { store } = compiled.space;
  return store.implies(link.when, literalOf(compiled.space, variable, intersect(leader, follower)));
}

/** Limits that links set on values which share a class, beside the law's own constraint. */
export function linkConstraints(compiled: CompiledLaw, known: Known): Node[] {
  return compiled.links
    .map((link) => linkConstraint(compiled, link, known.values))
    .filter((node) => node !== TRUE);
}

/** A part of the law's constraint, and with it what the links add in this case. */
export function withLinks(compiled: CompiledLaw, known: Known, part: Node): Node {
  const { store } = compiled.space;
  return linkConstraints(compiled, known).reduce((node, each) => store.and(node, each), part);
}

/** The law's constraint and the case's own, as one function. */
export function constraintOf(compiled: CompiledLaw, known: Known): Node {
  return withLinks(compiled, known, compiled.constraint);
}

/** Whether some case fits what is known. */
export function isPossible(compiled: CompiledLaw, known: Known | ValueClash): known is Known {
  if ("by" in known) return false;
  const { store } = compiled.space;
  return store.reaches(TRUE, constraintOf(compiled, known), known.allowed, true);
}
