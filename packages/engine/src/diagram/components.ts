import { derived } from "../derived.ts";
import type { CompiledLaw } from "./compile.ts";

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
