import { type Allowed, type DiagramStore, FALSE, type Node, TRUE } from "./diagram-store.ts";
import { PairMemo } from "./pair-memo.ts";

/*
 * Queries about functions in a store. They read nodes and make none, so that nothing grows and no
 * budget can be exceeded.
 */

/** The value of a function for one class of each level. */
export function valueAt(store: DiagramStore, node: Node, classes: ArrayLike<number>): boolean {
  let at = node;
  while (at > TRUE) at = store.child(at, classes[store.levelOf(at)] as number);
  return at === TRUE;
}

/** Whether some allowed assignment makes `within` true and `node` come out as `answer`. */
export function reaches(
  store: DiagramStore,
  node: Node,
  within: Node,
  allowed: Allowed,
  answer: boolean,
): boolean {
  const wanted = answer ? TRUE : FALSE;
  const seen = new PairMemo();
  const visit = (a: Node, b: Node): boolean => {
    if (b === FALSE) return false;
    if (a <= TRUE && a !== wanted) return false;
    if (a <= TRUE && b === TRUE) return true;
    if (seen.get(a, b) !== 0) return false;
    seen.put(a, b, 1);
    const levelA = store.levelOf(a);
    const levelB = store.levelOf(b);
    const level = Math.min(levelA, levelB);
    const open = allowed[level];
    for (let index = 0; index < (store.sizes[level] as number); index++) {
      if (open !== null && open !== undefined && open[index] === 0) continue;
      const x = levelA === level ? store.child(a, index) : a;
      const y = levelB === level ? store.child(b, index) : b;
      if (visit(x, y)) return true;
    }
    return false;
  };
  return visit(node, within);
}

/** By level: the allowed classes with which a function can be true, all others being allowed ones. */
export function classesReaching(store: DiagramStore, node: Node, allowed: Allowed): Uint8Array[] {
  const { sizes } = store;
  const found = sizes.map((size) => new Uint8Array(size));
  const opens = (level: number, index: number) => allowed[level]?.[index] !== 0;
  const levelOf = (at: Node) => Math.min(store.levelOf(at), sizes.length);
  const can = new Map<Node, boolean>();
  /** Levels that some path to true does not read: all of their allowed classes do. */
  const free = new Uint8Array(sizes.length);
  const skip = (from: number, to: number) => free.fill(1, from, to);
  const visit = (at: Node): boolean => {
    if (at <= TRUE) return at === TRUE;
    const known = can.get(at);
    if (known !== undefined) return known;
    const level = levelOf(at);
    let reached = false;
    for (let index = 0; index < (sizes[level] as number); index++) {
      if (!opens(level, index)) continue;
      const child = store.child(at, index);
      if (!visit(child)) continue;
      reached = true;
      (found[level] as Uint8Array)[index] = 1;
      skip(level + 1, levelOf(child));
    }
    can.set(at, reached);
    return reached;
  };
  if (visit(node)) skip(0, levelOf(node));
  for (const [level, classes] of found.entries()) {
    if (free[level] === 1)
      classes.forEach((_, index) => {
        if (opens(level, index)) classes[index] = 1;
      });
  }
  return found;
}

/** How many assignments of all levels make a function true. */
export function countTrue(store: DiagramStore, node: Node): bigint {
  const depth = store.sizes.length;
  const below: bigint[] = new Array<bigint>(depth + 1).fill(1n);
  for (let level = depth - 1; level >= 0; level--) {
    below[level] = (below[level + 1] as bigint) * BigInt(store.sizes[level] as number);
  }
  const memo = new Map<Node, bigint>();
  const levelAt = (at: Node) => Math.min(store.levelOf(at), depth);
  const visit = (at: Node): bigint => {
    if (at === FALSE) return 0n;
    if (at === TRUE) return 1n;
    const known = memo.get(at);
    if (known !== undefined) return known;
    const level = levelAt(at);
    let total = 0n;
    for (let index = 0; index < (store.sizes[level] as number); index++) {
      const child = store.child(at, index);
      total += visit(child) * gap(level + 1, levelAt(child));
    }
    memo.set(at, total);
    return total;
  };
  const gap = (from: number, to: number) => (below[from] as bigint) / (below[to] as bigint);
  return visit(node) * gap(0, levelAt(node));
}
