import type { Allowed } from "./diagram-store.ts";
import { type Answers, FIRST_NODE, type ThreeTerminalDiagram } from "./three-terminal-diagram.ts";

/** Opens levels one by one as long as something stays so. */
export interface Opening {
  /** What is open now. */
  readonly allowed: Allowed;
  /** Opens every class of a level; false, and nothing opened, where it would not stay so. */
  readonly open: (level: number) => boolean;
  /** Takes back what was opened last. */
  readonly takeBack: () => void;
}

/**
 * Opens levels as long as answers stay out of reach. Each step goes on from where the walk was, so
 * that all of them meet each node about once.
 *
 * @returns nothing when one of the unwanted answers is within reach from the start
 */
export function openingWalk(
  diagram: ThreeTerminalDiagram,
  allowed: Allowed,
  unwanted: Answers,
): Opening | undefined {
  const { level, first, edges, below, reads, root } = diagram;
  const left = allowed.slice();
  const isMet = new Uint8Array(level.length);
  const met: (number[] | undefined)[] = [];
  let trail: number[] = [];
  let opened = -1;
  let closed: Uint8Array | null = null;

  /** Meets every node that is open from one on; false as soon as an unwanted answer is met. */
  const visit = (node: number): boolean => {
    if (((below[node] as number) & unwanted) === 0) return true;
    if (node < FIRST_NODE) return false;
    if (isMet[node] === 1) return true;
    isMet[node] = 1;
    trail.push(node);
    const at = level[node] as number;
    const before = met[at];
    if (before === undefined) met[at] = [node];
    else before.push(node);
    const open = left[at] as Uint8Array | null;
    const start = first[node] as number;
    const end = node + 1 < first.length ? (first[node + 1] as number) : edges.length;
    for (let edge = start; edge < end; edge++) {
      if (open !== null && open[edge - start] === 0) continue;
      if (!visit(edges[edge] as number)) return false;
    }
    return true;
  };
  /** Goes on from the nodes of a level along the classes that were not open before. */
  const goOn = (nodes: readonly number[], before: Uint8Array): boolean => {
    for (const node of nodes) {
      const start = first[node] as number;
      for (let index = 0; index < before.length; index++) {
        if (before[index] === 0 && !visit(edges[start + index] as number)) return false;
      }
    }
    return true;
  };
  const takeBack = () => {
    if (opened >= 0) left[opened] = closed;
    for (const node of trail) {
      isMet[node] = 0;
      met[level[node] as number]?.pop();
    }
    opened = -1;
    trail = [];
  };

  if (!visit(root)) return undefined;
  return {
    allowed: left,
    open(at) {
      trail = [];
      closed = left[at] as Uint8Array | null;
      opened = at;
      if (closed === null) return true;
      left[at] = null;
      if (reads[at] === 0) return true;
      if (goOn(met[at] ?? [], closed)) return true;
      takeBack();
      return false;
    },
    takeBack,
  };
}

/** Several openings as one: a level is opened in each of them or in none. */
export function openingTogether(openings: readonly Opening[], allowed: Allowed): Opening {
  const left = allowed.slice();
  let opened = -1;
  let closed: Uint8Array | null = null;
  const takeBack = () => {
    if (opened >= 0) left[opened] = closed;
    opened = -1;
    for (const each of openings) each.takeBack();
  };
  return {
    allowed: left,
    open(level) {
      opened = -1;
      const refusing = openings.findIndex((each) => !each.open(level));
      if (refusing >= 0) {
        for (const each of openings.slice(0, refusing)) each.takeBack();
        return false;
      }
      closed = left[level] as Uint8Array | null;
      opened = level;
      left[level] = null;
      return true;
    },
    takeBack,
  };
}
