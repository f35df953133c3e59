import { type DiagramStore, FALSE, type Node, TRUE } from "../diagram/diagram-store.ts";

/**
 * The classes of each level that occur in a set of assignments, in one walk. Levels at which every class occurs are
 * left out.
 *
 * @param node not the function that is nowhere true
 * @returns level → its classes that occur, ascending
 */
export function narrowedLevels(
  store: DiagramStore,
  node: Node,
): ReadonlyMap<number, readonly number[]> {
  const depth = store.sizes.length;
  const levelAt = (at: Node) => (at === TRUE ? depth : store.levelOf(at));
  const met = new Map<number, Set<number>>();
  const free = new Set<number>();
  const passOver = (from: number, to: number) => {
    for (let level = from; level < to; level++) free.add(level);
  };
  const seen = new Set<Node>();
  const waiting: Node[] = [node];
  passOver(0, levelAt(node));
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    if (at === TRUE || seen.has(at)) continue;
    seen.add(at);
    const level = levelAt(at);
    const classes = met.get(level) ?? new Set();
    met.set(level, classes);
    for (let index = 0; index < (store.sizes[level] as number); index++) {
      const child = store.child(at, index);
      if (child === FALSE) continue;
      classes.add(index);
      passOver(level + 1, levelAt(child));
      waiting.push(child);
    }
  }
  return new Map(
    [...met]
      .filter(([level, classes]) => !free.has(level) && classes.size < (store.sizes[level] ?? 0))
      .map(([level, classes]) => [level, [...classes].sort((a, b) => a - b)]),
  );
}
