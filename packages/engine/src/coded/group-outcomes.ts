import type { DiagramStore, Node } from "../diagram/diagram-store.ts";
import { averagePath, type Joint, join, NO_ROOTS } from "./joint-diagram.ts";

/** Past so many nodes a joint diagram no longer fits the near caches, and walks wait for memory. */
const MOST_NODES = 8_000;

/** The start and the answer of one more walk cost about as much as reading so many levels. */
const WALK = 2;

interface Group {
  readonly joint: Joint;
  readonly levels: ReadonlySet<number>;
}

/**
 * Groups roots that share facts, each group one joint diagram. Those that read most come first; each
 * joins the group whose walk it lengthens least, if a walk of its own would cost more.
 */
export function groupRoots(store: DiagramStore, roots: readonly Node[]): Joint[] {
  const groups: Group[] = [];
  const waiting = roots.map((root, member) => ({ root, member, levels: store.support(root) }));
  waiting.sort((a, b) => b.levels.length - a.levels.length);
  for (const { root, member, levels } of waiting) {
    const alone = join(NO_ROOTS, store, root, member, Number.POSITIVE_INFINITY) as Joint;
    const own = averagePath(alone) + WALK;
    let best: { group: Group; joint: Joint; longer: number } | undefined;
    for (const group of groups) {
      if (!isNear(group, levels)) continue;
      const joint = join(group.joint, store, root, member, MOST_NODES);
      if (joint === undefined) continue;
      const longer = averagePath(joint) - averagePath(group.joint);
      if (longer <= (best?.longer ?? own)) best = { group, joint, longer };
    }
    if (best === undefined) groups.push({ joint: alone, levels: new Set(levels) });
    else {
      const joined = { joint: best.joint, levels: new Set([...best.group.levels, ...levels]) };
      groups[groups.indexOf(best.group)] = joined;
    }
  }
  return groups.map(({ joint }) => joint);
}

/** Whether a group reads at least half of some levels, or they are so few that it hardly matters. */
function isNear(group: Group, levels: readonly number[]): boolean {
  const shared = levels.filter((level) => group.levels.has(level)).length;
  return shared * 2 >= levels.length || levels.length <= 2;
}
