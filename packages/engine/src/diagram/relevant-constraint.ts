import { type Node, TRUE } from "./diagram-store.ts";
import { NodeCache } from "./node-cache.ts";
import type { Space } from "./space.ts";

/**
 * Splits a constraint into independent components, and finds those in the cone of influence of a root:
 * the others cannot change its answer in a possible case.
 *
 * @param parts conjuncts of the constraint
 * @param caseScopes sets of levels on which a case may put a constraint of its own
 * @returns the conjunction of the components that share a level with a root
 */
export function relevantConstraintOf(
  space: Space,
  parts: readonly Node[],
  caseScopes: readonly (readonly number[])[],
): (root: Node) => Node {
  const { store } = space;
  const components = joinDependent(space, parts, caseScopes);
  const known = new NodeCache<Node>(store);
  return (root) =>
    known.get(root, () => {
      const levels = store.support(root);
      return components
        .filter((part) => levels.some((level) => part.levels.has(level)))
        .reduce<Node>((all, part) => store.and(all, part.node), TRUE);
    });
}

/** A conjunct of a constraint and the levels it reads. */
interface Conjunct {
  readonly node: Node;
  readonly levels: ReadonlySet<number>;
}

/** Joins functions that share a level, until no two share one. */
function joinDependent(
  { store }: Space,
  nodes: readonly Node[],
  caseScopes: readonly (readonly number[])[],
): Conjunct[] {
  const parts: Conjunct[] = [];
  const apart: Conjunct[] = [
    ...nodes.map((node) => ({ node, levels: new Set(store.support(node)) })),
    ...caseScopes.map((levels) => ({ node: TRUE, levels: new Set(levels) })),
  ];
  for (const part of apart) {
    if (part.levels.size === 0 && part.node === TRUE) continue;
    let merged = part;
    for (let index = parts.length - 1; index >= 0; index--) {
      const part = parts[index] as Conjunct;
      if (![...part.levels].some((level) => merged.levels.has(level))) continue;
      merged = {
        node: store.and(part.node, merged.node),
        levels: new Set([...part.levels, ...merged.levels]),
      };
      parts.splice(index, 1);
    }
    parts.push(merged);
  }
  return parts;
}
