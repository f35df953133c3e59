import { type Node, TRUE } from "./diagram-store.ts";
import { NodeCache } from "./node-cache.ts";
import type { Space } from "./space.ts";

/**
 * Joins the parts of a constraint that share variables, and finds those a root touches.
 *
 * @param bonds sets of levels on which a case may put a constraint of its own
 */
export function touchingOf(
  space: Space,
  parts: readonly Node[],
  bonds: readonly (readonly number[])[],
): (root: Node) => Node {
  const { store } = space;
  const joined = joinParts(space, parts, bonds);
  const known = new NodeCache<Node>(store);
  return (root) =>
    known.get(root, () => {
      const levels = store.support(root);
      return joined
        .filter((part) => levels.some((level) => part.levels.has(level)))
        .reduce<Node>((all, part) => store.and(all, part.node), TRUE);
    });
}

/** A part of a constraint and the levels it reads. */
interface Part {
  readonly node: Node;
  readonly levels: ReadonlySet<number>;
}

/** Joins functions that share a level, until what is left apart is independent. */
function joinParts(
  { store }: Space,
  nodes: readonly Node[],
  bonds: readonly (readonly number[])[],
): Part[] {
  const parts: Part[] = [];
  const apart: Part[] = [
    ...nodes.map((node) => ({ node, levels: new Set(store.support(node)) })),
    ...bonds.map((levels) => ({ node: TRUE, levels: new Set(levels) })),
  ];
  for (const part of apart) {
    if (part.levels.size === 0 && part.node === TRUE) continue;
    let merged = part;
    for (let index = parts.length - 1; index >= 0; index--) {
      const part = parts[index] as Part;
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
