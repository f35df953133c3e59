import { derived } from "../derived.ts";
import type { CompiledLaw, Link } from "../diagram/compile.ts";
import type { Node, Root } from "../diagram/diagram-store.ts";
import { isOpen } from "../diagram/space.ts";
import {
  EITHER,
  type ThreeTerminalDiagram,
  threeTerminalDiagramOf,
} from "../diagram/three-terminal-diagram.ts";
import { differAcross, markEssentialLevels } from "../diagram/three-terminal-queries.ts";
import { withRefinements } from "./partial-assignment.ts";
import { diagramOfLinked, diagramOfRoot, type Restriction, withReadings } from "./restriction.ts";

/**
 * The facts of which, under some choice of the open readings, two completions that differ in that
 * fact alone give different answers. A fact that follows another moves along with it and is not
 * listed for that move.
 *
 * @param readings a choice of readings to look under; the others stay open
 * @returns ids in rulebook order
 */
export function missingFacts(
  compiled: CompiledLaw,
  restriction: Restriction,
  root: Root,
  readings: Readonly<Record<string, string>> = {},
): string[] {
  const { refinements } = restriction;
  return factsMissingIn(compiled, restriction, readings, undefined, {
    whole: diagramOfRoot(compiled, root, refinements),
    linked: (link) => diagramOfLinked(compiled, root, link, refinements),
  });
}

/**
 * As {@link missingFacts}, of a node that is no root of the compiled law.
 *
 * @param among the facts to look at
 */
export function missingInPassing(
  compiled: CompiledLaw,
  restriction: Restriction,
  node: Node,
  among: ReadonlySet<string>,
): string[] {
  const { store } = compiled.space;
  const relevant = compiled.relevantConstraint(node);
  const cases = withRefinements(compiled, restriction.refinements, relevant);
  return factsMissingIn(compiled, restriction, {}, among, {
    whole: threeTerminalDiagramOf(store, node, cases),
    linked: (link) => threeTerminalDiagramOf(store, node, store.and(cases, link.when)),
  });
}

/** Three-terminal diagrams of one node. */
interface NodeDiagrams {
  readonly whole: ThreeTerminalDiagram;
  /** Where a link holds. */
  readonly linked: (link: Link) => ThreeTerminalDiagram;
}

function factsMissingIn(
  compiled: CompiledLaw,
  restriction: Restriction,
  readings: Readonly<Record<string, string>>,
  among: ReadonlySet<string> | undefined,
  { whole: diagram, linked: diagramWith }: NodeDiagrams,
): string[] {
  const { byId, variables } = compiled.space;
  if (diagram.below[diagram.root] !== EITHER) return [];
  const allowed = withReadings(compiled, restriction.allowed, Object.entries(readings));
  const movable = new Uint8Array(variables.length);
  for (const level of diagram.support) {
    const variable = variables[level];
    if (variable === undefined || variable.kind === "reading") continue;
    if (among?.has(variable.id) === false) continue;
    movable[level] = isOpen(allowed, level) ? 1 : 0;
  }
  const found = new Uint8Array(variables.length);
  markEssentialLevels(diagram, allowed, movable, found);
  for (const link of compiled.links) {
    const moving = [link.leader, ...link.between, link.follower].map(
      (fact) => byId.get(fact)?.level as number,
    );
    const leader = moving[0] as number;
    if (found[leader] === 1 || among?.has(link.leader) === false) continue;
    if (!moving.every((level) => isOpen(allowed, level))) continue;
    if (!moving.some((level) => diagram.support.includes(level))) continue;
    if (differAcross(diagramWith(link), allowed, moving)) found[leader] = 1;
  }
  return derived(compiled, factLevels).flatMap(({ fact, level }) =>
    found[level] === 1 ? [fact] : [],
  );
}

/** The facts that the diagrams read, in rulebook order. */
function factLevels({ law, space }: CompiledLaw) {
  return law.rulebook.facts.flatMap(({ fact }) => {
    const level = space.byId.get(fact)?.level;
    return level === undefined ? [] : [{ fact, level }];
  });
}
