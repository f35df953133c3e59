import type { DiagramStore, Node } from "../diagram/diagram-store.ts";
import {
  addRoot,
  averagePath,
  type MultiTerminalDiagram,
  NO_ROOTS,
} from "./multi-terminal-diagram.ts";

/** Above this number of nodes a diagram no longer fits the near caches, and walks wait for memory. */
const MOST_NODES = 8_000;

/** Cost of starting one more walk and of adding its answer, in levels read. Measured. */
const WALK = 2;

interface Group {
  readonly diagram: MultiTerminalDiagram;
  readonly levels: ReadonlySet<number>;
}

/**
 * Groups roots that share facts, each group one multi-terminal diagram. Those that read most come first; each
 * joins the group whose walk it lengthens least, if a walk of its own would cost more.
 */
export function groupRoots(store: DiagramStore, roots: readonly Node[]): MultiTerminalDiagram[] {
  const groups: Group[] = [];
  const waiting = roots.map((root, member) => ({ root, member, levels: store.support(root) }));
  waiting.sort((a, b) => b.levels.length - a.levels.length);
  for (const { root, member, levels } of waiting) {
    const alone = addRoot(
      NO_ROOTS,
      store,
      root,
      member,
      Number.POSITIVE_INFINITY,
    ) as MultiTerminalDiagram;
    const own = averagePath(alone) + WALK;
    let best: { group: Group; diagram: MultiTerminalDiagram; longer: number } | undefined;
    for (const group of groups) {
      if (!isNear(group, levels)) continue;
      const diagram = addRoot(group.diagram, store, root, member, MOST_NODES);
      if (diagram === undefined) continue;
      const longer = averagePath(diagram) - averagePath(group.diagram);
      if (longer <= (best?.longer ?? own)) best = { group, diagram, longer };
    }
    if (best === undefined) groups.push({ diagram: alone, levels: new Set(levels) });
    else {
      const joined = { diagram: best.diagram, levels: new Set([...best.group.levels, ...levels]) };
      groups[groups.indexOf(best.group)] = joined;
    }
  }
  return groups.map(({ diagram }) => diagram);
}

/** Whether a group reads at least half of some levels, or they are so few that it hardly matters. */
function isNear(group: Group, levels: readonly number[]): boolean {
  const shared = levels.filter((level) => group.levels.has(level)).length;
  return shared * 2 >= levels.length || levels.length <= 2;
}
