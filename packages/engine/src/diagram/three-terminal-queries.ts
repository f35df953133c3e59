import { EngineFault } from "../problem.ts";
import { type Allowed, type DiagramStore, FALSE, type Node, TRUE } from "./diagram-store.ts";
import { PairMemo } from "./pair-memo.ts";
import {
  type Answers,
  EITHER,
  FIRST_NODE,
  NEVER,
  NO,
  type ThreeTerminalDiagram,
  YES,
} from "./three-terminal-diagram.ts";

const SAME = 1;
const DIFFER = 2;

/**
 * Which of some answers can be reached with the allowed classes.
 *
 * @param wanted the answers to look for; the walk ends when all are found
 * @param read set to 1 for each level that the walk read: when no wanted answer is left, the other
 *   levels cannot bring one back
 */
export function reachableAnswers(
  diagram: ThreeTerminalDiagram,
  allowed: Allowed,
  wanted: Answers,
  read?: Uint8Array,
): Answers {
  const { level, first, edges, below, root } = diagram;
  const { met } = diagram.marks;
  const walk = diagram.marks.next();
  let looked = wanted;
  const visit = (node: number): void => {
    if (node < FIRST_NODE) {
      looked &= ~node;
      return;
    }
    met[node] = walk;
    const at = level[node] as number;
    if (read !== undefined) read[at] = 1;
    const open = allowed[at] as Uint8Array | null;
    const start = first[node] as number;
    const end = node + 1 < first.length ? (first[node + 1] as number) : edges.length;
    for (let edge = start; edge < end; edge++) {
      if (open !== null && open[edge - start] === 0) continue;
      const child = edges[edge] as number;
      if (((below[child] as number) & looked) === 0 || met[child] === walk) continue;
      visit(child);
      if (looked === 0) return;
    }
  };
  if (((below[root] as number) & looked) !== 0) visit(root);
  return wanted & ~looked;
}

/**
 * The answers left, yes, no or either, where some case is left.
 *
 * @param read see {@link reachableAnswers}
 * @throws EngineFault where no case is left: a status must not be read from that
 */
export function answersInCases(
  diagram: ThreeTerminalDiagram,
  allowed: Allowed,
  read?: Uint8Array,
): Answers {
  const left = reachableAnswers(diagram, allowed, EITHER, read);
  if (left === NEVER) throw new EngineFault("asked for an answer where no case is left");
  return left;
}

/**
 * Finds the essential variables: the levels of which two allowed classes, all else equal, lead to yes
 * and to no. (The Boolean difference is satisfiable; here for more than two classes.)
 *
 * @param movable 1 for each level to look at
 * @param found set to 1 for each such level
 */
export function markEssentialLevels(
  diagram: ThreeTerminalDiagram,
  allowed: Allowed,
  movable: Uint8Array,
  found: Uint8Array,
): void {
  const { level, first, edges, below, root } = diagram;
  const { met } = diagram.marks;
  const walk = diagram.marks.next();
  const pairs = new PairMemo();
  const differ = (one: number, other: number): boolean => {
    if (one === other || !canDiffer(below[one] as number, below[other] as number)) return false;
    const x = Math.min(one, other);
    const y = Math.max(one, other);
    if (y < FIRST_NODE) return true;
    const known = pairs.get(x, y);
    if (known !== 0) return known === DIFFER;
    const answer = differBelow(x, y);
    pairs.put(x, y, answer ? DIFFER : SAME);
    return answer;
  };
  const differBelow = (x: number, y: number): boolean => {
    const levelX = level[x] as number;
    const levelY = level[y] as number;
    const at = Math.min(levelX, levelY);
    const open = allowed[at] as Uint8Array | null;
    const node = levelX === at ? x : y;
    const size = sizeOf(diagram, node);
    for (let index = 0; index < size; index++) {
      if (open !== null && open[index] === 0) continue;
      const a = levelX === at ? (edges[(first[x] as number) + index] as number) : x;
      const b = levelY === at ? (edges[(first[y] as number) + index] as number) : y;
      if (differ(a, b)) return true;
    }
    return false;
  };
  const turns = (start: number, end: number, open: Uint8Array | null): boolean => {
    for (let i = start; i < end; i++) {
      if (open !== null && open[i - start] === 0) continue;
      for (let j = i + 1; j < end; j++) {
        if (open !== null && open[j - start] === 0) continue;
        if (differ(edges[i] as number, edges[j] as number)) return true;
      }
    }
    return false;
  };
  const visit = (node: number): void => {
    met[node] = walk;
    const at = level[node] as number;
    const open = allowed[at] as Uint8Array | null;
    const start = first[node] as number;
    const end = start + sizeOf(diagram, node);
    if (movable[at] === 1 && found[at] === 0 && turns(start, end, open)) found[at] = 1;
    for (let edge = start; edge < end; edge++) {
      if (open !== null && open[edge - start] === 0) continue;
      const child = edges[edge] as number;
      if (child >= FIRST_NODE && below[child] === EITHER && met[child] !== walk) visit(child);
    }
  };
  if (root >= FIRST_NODE && below[root] === EITHER) visit(root);
}

/** Whether two assignments that agree on every level but the moved ones lead to yes and to no. */
export function differAcross(
  diagram: ThreeTerminalDiagram,
  allowed: Allowed,
  moving: readonly number[],
): boolean {
  const { level, first, edges, below, root } = diagram;
  const seen = new PairMemo();
  const last = Math.max(...moving);
  const visit = (x: number, y: number): boolean => {
    if (!canDiffer(below[x] as number, below[y] as number)) return false;
    if (x < FIRST_NODE && y < FIRST_NODE) return x !== y;
    const levelX = level[x] as number;
    const levelY = level[y] as number;
    const at = Math.min(levelX, levelY);
    if ((x === y && at > last) || seen.get(x, y) !== 0) return false;
    seen.put(x, y, SAME);
    const open = allowed[at] as Uint8Array | null;
    const size = sizeOf(diagram, levelX === at ? x : y);
    const moves = moving.includes(at);
    for (let index = 0; index < size; index++) {
      if (open !== null && open[index] === 0) continue;
      const a = levelX === at ? (edges[(first[x] as number) + index] as number) : x;
      for (let to = moves ? 0 : index; to < (moves ? size : index + 1); to++) {
        if (open !== null && open[to] === 0) continue;
        if (visit(a, levelY === at ? (edges[(first[y] as number) + to] as number) : y)) return true;
      }
    }
    return false;
  };
  return visit(root, root);
}

/** Where some assignment of the other levels leads to yes, and where to no. */
export interface Projection {
  readonly yes: Node;
  readonly no: Node;
}

/**
 * Projects a diagram on the levels that are kept: diagrams in `store`.
 *
 * @param kept 1 for each level to keep where every class is allowed; the others are open as far as
 *   allowed
 * @param read set to 1 for each level that the walk read
 */
export function project(
  diagram: ThreeTerminalDiagram,
  allowed: Allowed,
  kept: Uint8Array,
  store: DiagramStore,
  read?: Uint8Array,
): Projection {
  const { level, first, edges, root } = diagram;
  const { yes, no } = diagram.projected;
  const { met } = diagram.marks;
  const walk = diagram.marks.next();
  for (const answer of [NEVER, YES, NO]) {
    met[answer] = walk;
    yes[answer] = answer === YES ? TRUE : FALSE;
    no[answer] = answer === NO ? TRUE : FALSE;
  }
  const visit = (node: number): void => {
    met[node] = walk;
    const at = level[node] as number;
    if (read !== undefined) read[at] = 1;
    const open = allowed[at] as Uint8Array | null;
    const size = sizeOf(diagram, node);
    const keeps = kept[at] === 1 && open === null;
    const sides: [Node[], Node[]] = [[], []];
    let canHold: Node = FALSE;
    let canFail: Node = FALSE;
    for (let index = 0; index < size; index++) {
      if (open !== null && open[index] === 0) continue;
      const child = edges[(first[node] as number) + index] as number;
      if (met[child] !== walk) visit(child);
      const holds = yes[child] as Node;
      const fails = no[child] as Node;
      if (keeps) {
        sides[0].push(holds);
        sides[1].push(fails);
      } else {
        canHold = store.or(canHold, holds);
        canFail = store.or(canFail, fails);
        if (canHold === TRUE && canFail === TRUE) break;
      }
    }
    yes[node] = keeps ? store.make(at, sides[0]) : canHold;
    no[node] = keeps ? store.make(at, sides[1]) : canFail;
  };
  if (met[root] !== walk) visit(root);
  return { yes: yes[root] as Node, no: no[root] as Node };
}

function canDiffer(x: Answers, y: Answers): boolean {
  return ((x & YES) !== 0 && (y & NO) !== 0) || ((x & NO) !== 0 && (y & YES) !== 0);
}

function sizeOf({ first, edges }: ThreeTerminalDiagram, node: number): number {
  const end = node + 1 < first.length ? (first[node + 1] as number) : edges.length;
  return end - (first[node] as number);
}
