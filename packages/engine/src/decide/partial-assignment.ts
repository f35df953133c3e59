import { lazy } from "../derived.ts";
import type { CompiledLaw, Link, NumberOrder } from "../diagram/compile.ts";
import { type Allowed, type Node, TRUE } from "../diagram/diagram-store.ts";
import { allowAll, classesOf, type Variable } from "../diagram/space.ts";
import { intersect, intersects, isEmpty, type ValueSet } from "../facts/value-set.ts";
import type { Law } from "../rulebook/law-on.ts";
import { derivedValues, isValueDerivation, type ValueDerivation } from "./derived-values.ts";
import type { Stated, Statement, Statements } from "./statement.ts";

/** What statements leave open: the values of each fact, and the classes allowed at each level of the diagrams. */
export interface PartialAssignment {
  /** Values each stated or computed fact may still have. */
  readonly values: ReadonlyMap<string, ValueSet>;
  readonly allowed: Allowed;
  /** Facts of which not all can belong, and why: no value of one is left, or two dates are in the wrong order. */
  readonly barred: readonly Barred[];
  /**
   * Constraints of this case on top of the law's own, which sees classes only: that two facts that are one
   * have the same value, that a number is at most another, that a fact without a possible value does not
   * belong.
   */
  readonly refinements: () => readonly Refinement[];
}

interface Barred {
  readonly facts: readonly string[];
  readonly by: string;
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
export function partialAssignmentFrom(
  compiled: CompiledLaw,
  statements: Statements,
): PartialAssignment | ValueClash {
  return assignmentFrom(compiled, startFrom(compiled, statements), narrowedBy);
}

/** Statements, before anything follows from them. */
export interface Start {
  readonly statements: Stated;
  readonly values: Map<string, ValueSet>;
  /** By level. */
  readonly allowed: (Uint8Array | null)[];
}

/** The values and classes that statements say themselves. */
export function startFrom({ space }: CompiledLaw, statements: Statements): Start {
  const start: Start = { statements, values: new Map(), allowed: allowAll(space) };
  for (const [fact, statement] of statements) state(space, start, fact, statement);
  return start;
}

/** Puts in what is said of one fact, nothing included, in place of what was said before. */
export function state(
  { byId }: CompiledLaw["space"],
  { values, allowed }: Pick<Start, "values" | "allowed">,
  fact: string,
  statement: Statement | undefined,
): void {
  const said = statement?.kind === "values" ? statement.values : undefined;
  if (said === undefined) values.delete(fact);
  else values.set(fact, said);
  const variable = byId.get(fact);
  if (variable === undefined) return;
  allowed[variable.level] = said === undefined ? null : classesOf(variable, said);
}

/** What is left of a fact by values and classes; no value where it cannot have one. */
export interface Narrowed {
  readonly values: ValueSet;
  /** Left out where no diagram reads the fact. */
  readonly classes?: Uint8Array;
}

/** What a derivation leaves its fact; nothing where it does not apply. */
export type NarrowedBy = (
  compiled: CompiledLaw,
  derivation: ValueDerivation,
  statements: Stated,
  values: ReadonlyMap<string, ValueSet>,
) => Narrowed | undefined;

export const narrowedBy: NarrowedBy = ({ law, space }, derivation, statements, values) => {
  const { fact } = derivation;
  const to = derivedValues(law, derivation, statements, values);
  if (to === undefined) return undefined;
  const domain = law.facts.get(fact)?.domain ?? to;
  const left = intersect(intersect(to, domain), values.get(fact) ?? domain);
  const variable = isEmpty(left) ? undefined : space.byId.get(fact);
  return {
    values: left,
    ...(variable === undefined ? {} : { classes: classesOf(variable, left) }),
  };
};

/**
 * Adds what follows to what is stated.
 *
 * @param start is changed
 * @param narrow as {@link narrowedBy}
 */
export function assignmentFrom(
  compiled: CompiledLaw,
  { statements, values, allowed }: Start,
  narrow: NarrowedBy,
): PartialAssignment | ValueClash {
  const { law, space } = compiled;
  const barred: Barred[] = [];
  for (const order of law.rulebook.dateOrders) {
    const first = statements.get(order.first);
    const then = statements.get(order.then);
    if (first?.kind === "dates" && then?.kind === "dates" && first.from > then.to) {
      const facts = [order.first, order.then].filter((fact) => mayNotBelong(law, fact));
      if (facts.length === 0) return { by: order.limit };
      barred.push({ facts, by: order.limit });
    }
  }
  for (const derivation of law.rulebook.derivations) {
    if (!isValueDerivation(derivation)) continue;
    const left = narrow(compiled, derivation, statements, values);
    if (left === undefined) continue;
    const { fact, derivation: by } = derivation;
    if (isEmpty(left.values)) {
      if (!mayNotBelong(law, fact)) return { by };
      barred.push({ facts: [fact], by });
      continue;
    }
    values.set(fact, left.values);
    const level = left.classes && space.byId.get(fact)?.level;
    if (level !== undefined) allowed[level] = left.classes as Uint8Array;
  }
  const known: PartialAssignment = {
    values,
    allowed,
    barred,
    refinements: lazy(() => refinementsOf(compiled, known)),
  };
  return known;
}

function mayNotBelong(law: Law, fact: string): boolean {
  return law.facts.get(fact)?.declaration.belongs !== undefined;
}

/** A constraint that the values of a case add to the law's, which knows their classes only. */
export interface Refinement {
  /** Id of the derivation or limit. */
  readonly by: string;
  /** The facts whose values cause it. */
  readonly facts: readonly string[];
  /** Where it applies. */
  readonly when: Node;
  /** Identifies it among the refinements of one law. */
  readonly key: string;
  /** What has to hold there. */
  readonly constraint: () => Node;
}

const NO_REFINEMENTS: readonly Refinement[] = [];

function refinementsOf(compiled: CompiledLaw, known: PartialAssignment): readonly Refinement[] {
  if (compiled.links.length + compiled.orders.length + known.barred.length === 0)
    return NO_REFINEMENTS;
  return [
    ...compiled.links.flatMap((link) => linkRefinement(compiled, link, known) ?? []),
    ...compiled.orders.flatMap((order) => orderRefinement(compiled, order, known) ?? []),
    ...known.barred.map((each) => barredRefinement(compiled, each)),
  ];
}

function linkRefinement(
  compiled: CompiledLaw,
  { leader, between, follower, derivation, when }: Link,
  known: PartialAssignment,
): Refinement | undefined {
  if (!known.values.has(leader) || !known.values.has(follower)) return undefined;
  const path = [leader, ...between, follower];
  const { facts, values } = knownTogether(known, path);
  return excludedClasses(compiled, known, {
    by: derivation.derivation,
    ends: [leader, follower],
    facts,
    when,
    fits: (at) => intersects(at, values),
  });
}

function orderRefinement(
  compiled: CompiledLaw,
  { limit, low, high, when }: NumberOrder,
  known: PartialAssignment,
): Refinement | undefined {
  const ends = [high.at(-1) as string, low.at(-1) as string] as const;
  if (!ends.every((end) => known.values.has(end))) return undefined;
  const [above, below] = [knownTogether(known, high), knownTogether(known, low)];
  return excludedClasses(compiled, known, {
    by: limit.limit,
    ends,
    facts: [...above.facts, ...below.facts],
    when,
    fits: (at) => {
      const [some, others] = [intersect(below.values, at), intersect(above.values, at)];
      if (some.kind !== "spans" || others.kind !== "spans") return true;
      return (some.spans[0]?.[0] ?? Infinity) <= (others.spans.at(-1)?.[1] ?? -Infinity);
    },
  });
}

/** What is known of facts that are one: those of which something is, and the values that they have in common. */
function knownTogether(known: PartialAssignment, path: readonly string[]) {
  const facts = path.filter((fact) => known.values.has(fact));
  const values = facts.map((fact) => known.values.get(fact) as ValueSet).reduce(intersect);
  return { facts, values };
}

/** Two facts that share their classes, and how their values have to fit together. */
interface FactPair {
  /** Id of the derivation or limit. */
  readonly by: string;
  readonly ends: readonly [string, string];
  /** The facts whose values have to fit: both ends, and what is one with them. */
  readonly facts: readonly string[];
  /** Where all of them belong, and are one. */
  readonly when: Node;
  /** Whether the known values within one class fit together. */
  readonly fits: (values: ValueSet) => boolean;
}

/** Excludes the classes that both facts of a pair could be in, but not with values that fit together. */
function excludedClasses(
  { space }: CompiledLaw,
  known: PartialAssignment,
  { by, ends, facts, when, fits }: FactPair,
): Refinement | undefined {
  const first = space.byId.get(ends[0]);
  const second = space.byId.get(ends[1]);
  if (first === undefined || second === undefined) return undefined;
  const openOf = ({ level, id }: Variable): Uint8Array | undefined => {
    const values = known.values.get(id);
    return known.allowed[level] ?? (values && classesOf(first, values));
  };
  const [some, others] = [openOf(first), openOf(second)];
  const apart: number[] = [];
  for (const [at, values] of first.classes.entries()) {
    if (some?.[at] !== 0 && others?.[at] !== 0 && !fits(values)) apart.push(at);
  }
  if (apart.length === 0) return undefined;
  return {
    by,
    facts,
    when,
    key: `${by} ${ends}:${apart}`,
    constraint: () => {
      const { store } = space;
      const isAt = (level: number, at: number) => store.literal(level, (index) => index === at);
      return apart.reduce(
        (node, at) => store.minus(node, store.and(isAt(first.level, at), isAt(second.level, at))),
        TRUE,
      );
    },
  };
}

function barredRefinement({ belongs, space }: CompiledLaw, { facts, by }: Barred): Refinement {
  const belonging = facts.map((fact) => belongs.get(fact) ?? TRUE);
  const [when = TRUE, ...others] = belonging;
  const constraint = () =>
    space.store.not(others.reduce<Node>((node, each) => space.store.and(node, each), TRUE));
  return { by, facts, when, key: `${by}:`, constraint };
}

/** Conjoins a part of the law's constraint with the refinements of a case. */
export function withRefinements(
  { space }: CompiledLaw,
  refinements: readonly Refinement[],
  part: Node,
): Node {
  const { store } = space;
  return refinements.reduce<Node>(
    (node, { when, constraint }) => store.and(node, store.implies(when, constraint())),
    part,
  );
}

/** The law's constraint and the case's own, as one function. */
export function constraintOf(compiled: CompiledLaw, known: PartialAssignment): Node {
  return withRefinements(compiled, known.refinements(), compiled.constraint);
}
