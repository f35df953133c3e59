import { derived } from "../derived.ts";
import type { CompiledLaw } from "../diagram/compile.ts";
import { FALSE, type Node, TRUE } from "../diagram/diagram-store.ts";
import { NodeCache } from "../diagram/node-cache.ts";
import { tiesOf } from "../diagram/reach.ts";
import { choiceOf } from "../diagram/space.ts";
import { type Bite, type Known, knownFrom, type Statements, withBites } from "./known.ts";
import { leastOf } from "./least.ts";

/** A minimal set of facts that no case allows together, and what forbids it. */
export interface Clash {
  readonly facts: readonly string[];
  /** Ids of limits and derivations. */
  readonly by: readonly string[];
}

/**
 * All that clashes in impossible statements: minimal sets of facts, until what is left is possible. No
 * two of them share a fact. A clash costs what its own part of the constraint costs: what shares no
 * level with the facts is not looked at.
 *
 * @returns clashes in the order of the last fact of each
 */
export function clashesIn(compiled: CompiledLaw, statements: Statements): Clash[] {
  const parts = derived(compiled, partsApart);
  const left = new Map(statements);
  const clashes: Clash[] = [];
  /** Notes what clashes among some facts that clash; false where that is nothing that is stated. */
  const note = (facts: readonly string[]): boolean => {
    const core = leastOf(facts, (some) => !isPossible(compiled, parts, only(left, some)));
    clashes.push({ facts: core, by: forbidding(compiled, parts, only(left, core)) });
    for (const fact of core) left.delete(fact);
    return core.length > 0;
  };
  const valuesClash = (some: Statements) => "by" in knownFrom(compiled, some);
  while (valuesClash(left)) {
    const clashing = leastOf([...left.keys()], (some) => valuesClash(only(left, some)));
    if (!note(clashing)) return clashes;
  }
  for (const part of parts) {
    while (!hasCase(compiled, part, knownFrom(compiled, left) as Known)) {
      if (!note(factsNear(compiled, part, left))) return clashes;
    }
  }
  const places = new Map([...statements.keys()].map((fact, at) => [fact, at]));
  const placeOf = ({ facts }: Clash) => places.get(facts.at(-1) ?? "") ?? -1;
  return clashes.sort((a, b) => placeOf(a) - placeOf(b));
}

/** A part of the constraint that shares no level with the other parts. */
interface Part {
  readonly levels: readonly number[];
  /** Its limits and derivations. */
  readonly broken: CompiledLaw["broken"];
  /** Where none of them is broken. */
  readonly node: () => Node;
}

function partsApart(compiled: CompiledLaw): Part[] {
  const { broken, space } = compiled;
  const ties = tiesOf(compiled);
  const tieOf = new Map(ties.flatMap((tie, at) => tie.map((level) => [level, at] as const)));
  const inTies = ties.map((): CompiledLaw["broken"][number][] => []);
  const always: CompiledLaw["broken"][number][] = [];
  for (const each of broken) {
    const [level] = space.store.support(each.node);
    if (level !== undefined) inTies[tieOf.get(level) as number]?.push(each);
    else if (each.node === TRUE) always.push(each);
  }
  const nodes = new NodeCache<CompiledLaw["broken"]>(space.store);
  const partOf = (levels: readonly number[], own: CompiledLaw["broken"]): Part => ({
    levels,
    broken: own,
    node: () =>
      nodes.get(own, () =>
        own.reduce<Node>((kept, each) => space.store.minus(kept, each.node), TRUE),
      ),
  });
  return [
    ...always.map((each) => partOf([], [each])),
    ...ties.map((levels, at) => partOf(levels, inTies[at] ?? [])),
  ];
}

/** Parts that statements can touch: the others have a case, whatever is stated. */
function touchedBy(compiled: CompiledLaw, parts: readonly Part[], { allowed }: Known): Part[] {
  // in a law that allows no case at all every part may be the one that does not
  if (compiled.constraint === FALSE) return [...parts];
  return parts.filter(({ levels }) => levels.some((level) => (allowed[level] ?? null) !== null));
}

function isPossible(
  compiled: CompiledLaw,
  parts: readonly Part[],
  statements: Statements,
): boolean {
  const known = knownFrom(compiled, statements);
  if ("by" in known) return false;
  return touchedBy(compiled, parts, known).every((part) => hasCase(compiled, part, known));
}

function hasCase(compiled: CompiledLaw, part: Part, known: Known): boolean {
  const within = withBites(compiled, bitesIn(compiled, part, known), part.node());
  return within !== FALSE && compiled.space.store.reaches(TRUE, within, known.allowed, true);
}

function bitesIn(compiled: CompiledLaw, { levels }: Part, known: Known): Bite[] {
  return known
    .bites()
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
 * Facts that say something of a part: those it reads, those whose values ask for something in it, and
 * dates, from which others may follow.
 */
function factsNear(compiled: CompiledLaw, part: Part, statements: Statements): string[] {
  const { law, space } = compiled;
  const own = new Set(part.levels);
  const known = knownFrom(compiled, statements);
  const biting = new Set(
    "by" in known ? [] : bitesIn(compiled, part, known).flatMap(({ facts }) => facts),
  );
  return [...statements.keys()].filter((fact) => {
    const level = space.byId.get(fact)?.level;
    return (
      level === undefined ||
      own.has(level) ||
      biting.has(fact) ||
      law.facts.get(fact)?.declaration.type === "date"
    );
  });
}

/** Minimal limits and derivations that forbid some statements. */
function forbidding(
  compiled: CompiledLaw,
  parts: readonly Part[],
  statements: Statements,
): string[] {
  const known = knownFrom(compiled, statements);
  if ("by" in known) return [known.by];
  const { store } = compiled.space;
  const choice = choiceOf(known.allowed);
  const touched = touchedBy(compiled, parts, known);
  const asked = [
    ...touched.flatMap(({ broken }) =>
      broken.map(({ by, node }) => ({ id: idOf(by), node: store.not(node) })),
    ),
    ...known.bites().map((bite) => ({
      id: bite.by,
      node: withBites(compiled, [bite], TRUE),
    })),
  ]
    .map(({ id, node }) => ({ id, node: store.restrict(node, choice) }))
    .filter(({ node }) => node !== TRUE);
  const core = leastOf(asked, (some) => {
    const within = some.reduce<Node>((node, each) => store.and(node, each.node), TRUE);
    return within === FALSE || !store.reaches(TRUE, within, known.allowed, true);
  });
  return [...new Set(core.map((each) => each.id))];
}

function idOf(by: CompiledLaw["broken"][number]["by"]): string {
  return "limit" in by ? by.limit : by.derivation;
}
