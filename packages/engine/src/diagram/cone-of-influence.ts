import { READING } from "../conditions/formula.ts";
import { derived } from "../derived.ts";
import type { CompiledLaw } from "./compile.ts";
import { readFor } from "./read-for.ts";
import { layered } from "./rules-of.ts";

/**
 * The cone of influence of an outcome: all that its finding can depend on. These are the levels that its
 * rules, their exceptions and the outcomes they refer to read, and every component that holds one of them.
 */
export interface Cone {
  /** Levels that are in no component, ascending. */
  readonly levels: readonly number[];
  /** Indexes into {@link componentsOf}. */
  readonly components: readonly number[];
}

export function coneOf(compiled: CompiledLaw, outcome: string): Cone {
  const levels = levelsRead(compiled, outcome);
  const components = componentsOf(compiled);
  const joint = new Set(components.flat());
  return {
    levels: [...levels].filter((level) => !joint.has(level)).sort((a, b) => a - b),
    components: components.flatMap((component, place) =>
      component.some((level) => levels.has(level)) ? [place] : [],
    ),
  };
}

/**
 * The independent components of what is a case: sets of levels that limits, derivations and links connect,
 * directly or through others. No level is in two of them.
 */
export function componentsOf(compiled: CompiledLaw): readonly (readonly number[])[] {
  return derived(compiled, findComponents);
}

function findComponents({ space, violations, links, caseScopes }: CompiledLaw): number[][] {
  const { store, byId } = space;
  const apart = [
    ...caseScopes,
    ...violations.map(({ node }) => store.support(node)),
    ...links.map(({ leader, follower, when }) => [
      ...[leader, follower].map((id) => byId.get(id)?.level as number),
      ...store.support(when),
    ]),
  ];
  const joined: Set<number>[] = [];
  for (const component of apart) {
    const whole = new Set(component);
    for (let at = joined.length - 1; at >= 0; at--) {
      const other = joined[at] as Set<number>;
      if (![...other].some((level) => whole.has(level))) continue;
      for (const level of other) whole.add(level);
      joined.splice(at, 1);
    }
    if (whole.size > 0) joined.push(whole);
  }
  return joined.map((component) => [...component].sort((a, b) => a - b));
}

/** The levels of every variable in the rules of an outcome, and of all that these refer to. */
function levelsRead({ law, space }: CompiledLaw, outcome: string): Set<number> {
  const { outcomes, variables } = readFor(law, outcome);
  const isLayered = [...outcomes].some((id) => layered(law, id));
  const read = isLayered ? [...variables, `${READING}${law.rulebook.layerReading}`] : variables;
  const levels = new Set<number>();
  for (const variable of read) {
    const level = space.byId.get(variable)?.level;
    if (level !== undefined) levels.add(level);
  }
  return levels;
}
