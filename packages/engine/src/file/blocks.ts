import type { DiagramStore, Node } from "../diagram/diagram-store.ts";
import type { Binding } from "./binding.ts";
import { Groups } from "./groups.ts";
import type { JointVariables } from "./joint-variables.ts";
import { keyOf } from "./unknown.ts";

/**
 * The unknowns of a file in blocks: what makes cells cases binds none of one block to one of another, so that blocks
 * that stand one after the other do not multiply, as they would where they are mixed. Blocks follow one another by
 * their first level. Only the size of the diagrams hangs on it.
 *
 * @returns by key of an unknown: the place of its block
 */
export function blocksOf(
  { space: { store, variables } }: JointVariables,
  bindings: readonly Binding[],
): (key: string) => number {
  const keys = variables.map(({ unknown, reading = "" }) =>
    unknown === undefined ? reading : keyOf(unknown),
  );
  const blocks = new Groups();
  for (const part of new Set(bindings.flatMap(({ freed }) => freed))) {
    for (const [one, other] of boundPairs(store, part)) {
      blocks.join(keys[one] as string, keys[other] as string);
    }
  }
  // the last that is set of a block is its first level
  const places = new Map(keys.map((key, level) => [blocks.of(key), level] as const).toReversed());
  return (key) => places.get(blocks.of(key)) ?? 0;
}

/** The pairs of levels of which one has fewer choices once the other is chosen, all others left open. */
function boundPairs(store: DiagramStore, node: Node): readonly (readonly [number, number])[] {
  const support = store.support(node);
  const over = (some: readonly number[]) => store.exists(node, (level) => !some.includes(level));
  return support.flatMap((one, at) =>
    support
      .slice(at + 1)
      .filter((other) => over([one, other]) !== store.and(over([one]), over([other])))
      .map((other) => [one, other] as const),
  );
}
