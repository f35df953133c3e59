import type { DiagramStore, Node } from "../diagram/diagram-store.ts";
import { averagePath, type Joint, join, NO_ROOTS } from "./joint-diagram.ts";

/** Past so many nodes a joint diagram no longer fits the near caches, and walks wait for memory. */
const MOST_NODES = 8_000;

/**
 * Groups roots that share facts, each group one joint diagram: a root joins the group whose walk it
 * lengthens least, if that costs less than a walk of its own.
 */
export function groupRoots(store: DiagramStore, roots: readonly Node[]): Joint[] {
  const groups: Joint[] = [];
  const supports = roots.map((root) => new Set(store.support(root)));
  const bySize = roots.map((_, index) => index);
  bySize.sort((a, b) => sizeOf(supports, b) - sizeOf(supports, a));
  for (const index of bySize) {
    const root = roots[index] as Node;
    const alone = join(NO_ROOTS, store, root, index, MOST_NODES * 16) as Joint;
    let best: { at: number; joint: Joint; cost: number } | undefined;
    for (const [at, group] of groups.entries()) {
      if (!sharesHalf(supports, group, index)) continue;
      const joint = join(group, store, root, index, MOST_NODES);
      if (joint === undefined) continue;
      const cost = averagePath(joint) - averagePath(group);
      if (best === undefined || cost < best.cost) best = { at, joint, cost };
    }
    // an answer of a further group costs about as much as reading one more level
    if (best !== undefined && best.cost <= averagePath(alone) + 1) groups[best.at] = best.joint;
    else groups.push(alone);
  }
  return groups;
}

function sizeOf(supports: readonly ReadonlySet<number>[], index: number): number {
  return supports[index]?.size ?? 0;
}

/** Whether a group reads at least half of the levels that a root reads. */
function sharesHalf(
  supports: readonly ReadonlySet<number>[],
  { members }: Joint,
  index: number,
): boolean {
  const own = [...(supports[index] ?? [])];
  const shared = own.filter((level) => members.some((member) => supports[member]?.has(level)));
  return shared.length * 2 >= own.length;
}
