import { derived } from "../derived.ts";
import type { CompiledLaw } from "../diagram/compile.ts";
import { componentsOf } from "../diagram/components.ts";
import { reaches } from "../diagram/diagram-queries.ts";
import { FALSE, type Node, TRUE } from "../diagram/diagram-store.ts";
import { NodeCache } from "../diagram/node-cache.ts";
import { choiceOf } from "../diagram/space.ts";
import type { Rulebook } from "../rulebook/rulebook.ts";
import { derivationsFrom } from "./derived-values.ts";
import { minimalSubset } from "./minimal-subset.ts";
import {
  type PartialAssignment,
  partialAssignmentFrom,
  type Refinement,
  withRefinements,
} from "./partial-assignment.ts";
import type { Statements } from "./statement.ts";

/** The limit or derivation of an id that a clash names. */
export function limitOf({ limits, dateOrders, atMosts, derivations }: Rulebook, id: string) {
  return (
    [...limits, ...dateOrders, ...atMosts].find((each) => each.limit === id) ??
    derivations.find((each) => each.derivation === id)
  );
}

/** A minimal set of facts that no case allows together, and what forbids it. */
export interface Clash {
  readonly facts: readonly string[];
  /** Ids of limits and derivations. */
  readonly by: readonly string[];
}

/**
 * All that clashes in impossible statements: minimal sets of facts, until what is left is possible. No
 * two of them share a fact. A clash costs what its own component of the constraint costs: what shares no
 * level with the facts is not looked at.
 *
 * @returns clashes in the order of the last fact of each
 */
export function clashesIn(compiled: CompiledLaw, statements: Statements): Clash[] {
  const components = derived(compiled, componentsIn);
  const left = new Map(statements);
  const clashes: Clash[] = [];
  /** Notes a minimal clash among some facts that clash. @returns false where no stated fact is to blame */
  const note = (facts: readonly string[]): boolean => {
    const core = minimalSubset(
      facts,
      (some) => !isPossible(compiled, components, only(left, some)),
    );
    clashes.push({ facts: core, by: forbidding(compiled, components, only(left, core)) });
    for (const fact of core) left.delete(fact);
    return core.length > 0;
  };
  const valuesClash = (some: Statements) => "by" in partialAssignmentFrom(compiled, some);
  // with a fact left out another value may be worked out, and clash
  let known = partialAssignmentFrom(compiled, left);
  for (let at = 0; "by" in known || at < components.length; ) {
    const component = components[at];
    if (!("by" in known) && component !== undefined && hasCase(compiled, component, known)) {
      at += 1;
      continue;
    }
    const clashing =
      "by" in known || component === undefined
        ? minimalSubset([...left.keys()], (some) => valuesClash(only(left, some)))
        : factsNear(compiled, component, left);
    if (!note(clashing)) return clashes;
    known = partialAssignmentFrom(compiled, left);
  }
  const places = new Map([...statements.keys()].map((fact, at) => [fact, at]));
  const placeOf = ({ facts }: Clash) => places.get(facts.at(-1) ?? "") ?? -1;
  return clashes.sort((a, b) => placeOf(a) - placeOf(b));
}

/** A part of the constraint that shares no level with the other parts. */
interface Component {
  readonly levels: readonly number[];
  /** Its limits and derivations. */
  readonly violations: CompiledLaw["violations"];
  /** Where none of them is violated. */
  readonly node: () => Node;
}

function componentsIn(compiled: CompiledLaw): Component[] {
  const { violations, space } = compiled;
  const components = componentsOf(compiled);
  const componentOf = new Map(
    components.flatMap((levels, at) => levels.map((level) => [level, at] as const)),
  );
  const within = components.map((): CompiledLaw["violations"][number][] => []);
  const always: CompiledLaw["violations"][number][] = [];
  for (const each of violations) {
    const [level] = space.store.support(each.node);
    if (level !== undefined) within[componentOf.get(level) as number]?.push(each);
    else if (each.node === TRUE) always.push(each);
  }
  const nodes = new NodeCache<CompiledLaw["violations"]>(space.store);
  const componentWith = (levels: readonly number[], own: CompiledLaw["violations"]): Component => ({
    levels,
    violations: own,
    node: () =>
      nodes.get(own, () =>
        own.reduce<Node>((kept, each) => space.store.minus(kept, each.node), TRUE),
      ),
  });
  // what the law's classes do not tell apart its values may: that a number is at most another, where both have one class
  const alone = space.variables.flatMap(({ level }) => (componentOf.has(level) ? [] : [level]));
  return [
    ...always.map((each) => componentWith([], [each])),
    ...components.map((levels, at) => componentWith(levels, within[at] ?? [])),
    componentWith(alone, []),
  ];
}

/** The components that statements affect: the others have a case, whatever is stated. */
function affectedBy(
  compiled: CompiledLaw,
  components: readonly Component[],
  { allowed }: PartialAssignment,
): Component[] {
  // a law that allows no case at all: any component may be the reason
  if (compiled.constraint === FALSE) return [...components];
  return components.filter(({ levels }) =>
    levels.some((level) => (allowed[level] ?? null) !== null),
  );
}

function isPossible(
  compiled: CompiledLaw,
  components: readonly Component[],
  statements: Statements,
): boolean {
  const known = partialAssignmentFrom(compiled, statements);
  if ("by" in known) return false;
  return affectedBy(compiled, components, known).every((component) =>
    hasCase(compiled, component, known),
  );
}

function hasCase(compiled: CompiledLaw, component: Component, known: PartialAssignment): boolean {
  const within = withRefinements(
    compiled,
    refinementsIn(compiled, component, known),
    component.node(),
  );
  return within !== FALSE && reaches(compiled.space.store, TRUE, within, known.allowed, true);
}

function refinementsIn(
  compiled: CompiledLaw,
  { levels }: Component,
  known: PartialAssignment,
): Refinement[] {
  return known
    .refinements()
    .filter(({ facts, when }) =>
      [
        ...facts.map((fact) => compiled.space.byId.get(fact)?.level),
        ...support(compiled, when),
      ].some((level) => level !== undefined && levels.includes(level)),
    );
}

function support({ space }: CompiledLaw, node: Node): readonly number[] {
  return space.store.support(node);
}

function only(statements: Statements, facts: readonly string[]): Statements {
  const among = new Set(facts);
  return new Map([...statements].filter(([fact]) => among.has(fact)));
}

/**
 * Facts that say something of a component: those it reads, those whose values ask for something in it, dates, and those
 * from which others follow.
 */
function factsNear(compiled: CompiledLaw, component: Component, statements: Statements): string[] {
  const { law, space } = compiled;
  const own = new Set(component.levels);
  const known = partialAssignmentFrom(compiled, statements);
  const biting = new Set(
    "by" in known ? [] : refinementsIn(compiled, component, known).flatMap(({ facts }) => facts),
  );
  return [...statements.keys()].filter((fact) => {
    const level = space.byId.get(fact)?.level;
    return (
      level === undefined ||
      own.has(level) ||
      biting.has(fact) ||
      law.facts.get(fact)?.declaration.type === "date" ||
      derivationsFrom(law.rulebook, [fact]).length > 0
    );
  });
}

/** Minimal limits and derivations that forbid some statements. */
function forbidding(
  compiled: CompiledLaw,
  components: readonly Component[],
  statements: Statements,
): string[] {
  const known = partialAssignmentFrom(compiled, statements);
  if ("by" in known) return [known.by];
  const { store } = compiled.space;
  const choice = choiceOf(known.allowed);
  const affected = affectedBy(compiled, components, known);
  const asked = [
    ...affected.flatMap(({ violations }) =>
      violations.map(({ by, node }) => ({ id: limitId(by), node: store.not(node) })),
    ),
    ...known.refinements().map((refinement) => ({
      id: refinement.by,
      node: withRefinements(compiled, [refinement], TRUE),
    })),
  ]
    .map(({ id, node }) => ({ id, node: store.restrict(node, choice) }))
    .filter(({ node }) => node !== TRUE);
  const core = minimalSubset(asked, (some) => {
    const within = some.reduce<Node>((node, each) => store.and(node, each.node), TRUE);
    return within === FALSE || !reaches(store, TRUE, within, known.allowed, true);
  });
  return [...new Set(core.map((each) => each.id))];
}

/** The id of a limit or derivation. */
export function limitId(by: CompiledLaw["violations"][number]["by"]): string {
  return "limit" in by ? by.limit : by.derivation;
}
