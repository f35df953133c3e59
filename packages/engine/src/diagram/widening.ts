import type { Allowed } from "./diagram-store.ts";
import { type Answers, FIRST_NODE, type ThreeTerminalDiagram } from "./three-terminal-diagram.ts";

/** Widens an assignment level by level as long as it keeps its answers. */
export interface Widening {
  /** The classes allowed now. */
  readonly allowed: Allowed;
  /** Allows every class of a level. @returns false, and nothing has changed, where that adds an unwanted answer */
  readonly widen: (level: number) => boolean;
  /**
   * Allows more classes of several levels: at each those allowed now and others.
   *
   * @returns false, and nothing has changed, where that adds an unwanted answer
   */
  readonly widenTo: (levels: ReadonlyMap<number, Uint8Array | null>) => boolean;
  /** Allows other classes of a level that the diagram does not read. */
  readonly put: (level: number, classes: Uint8Array | null) => void;
  /** Takes back the last widening. */
  readonly undo: () => void;
}

/**
 * Widens an assignment as long as no unwanted answer can be reached. The walk is incremental: each step
 * continues from the nodes met so far, so that all steps together meet each node about once.
 *
 * @param unwanted the answers that must stay unreachable
 * @returns nothing when one of them is reachable from the start
 */
export function wideningOf(
  diagram: ThreeTerminalDiagram,
  allowed: Allowed,
  unwanted: Answers,
): Widening | undefined {
  const { level, first, edges, below, reads, root } = diagram;
  const left = allowed.slice();
  const isMet = new Uint8Array(level.length);
  const met: (number[] | undefined)[] = [];
  let trail: number[] = [];
  /** What the last widening changed: the levels, and their classes before. */
  let widened: (readonly [level: number, before: Uint8Array | null])[] = [];

  /** Meets every node reachable from one; false as soon as an unwanted answer is met. */
  const visit = (node: number): boolean => {
    if (((below[node] as number) & unwanted) === 0) return true;
    if (node < FIRST_NODE) return false;
    if (isMet[node] === 1) return true;
    isMet[node] = 1;
    trail.push(node);
    const at = level[node] as number;
    const here = met[at];
    if (here === undefined) met[at] = [node];
    else here.push(node);
    const open = left[at] as Uint8Array | null;
    const start = first[node] as number;
    const end = node + 1 < first.length ? (first[node + 1] as number) : edges.length;
    for (let edge = start; edge < end; edge++) {
      if (open !== null && open[edge - start] === 0) continue;
      if (!visit(edges[edge] as number)) return false;
    }
    return true;
  };
  /** Continues from the nodes of a level along the classes that were not allowed before. */
  const continueFrom = (nodes: readonly number[], at: number, narrow: Uint8Array): boolean => {
    const open = left[at] as Uint8Array | null;
    for (const node of nodes) {
      const start = first[node] as number;
      for (let index = 0; index < narrow.length; index++) {
        if (narrow[index] === 1 || open?.[index] === 0) continue;
        if (!visit(edges[start + index] as number)) return false;
      }
    }
    return true;
  };
  const undo = () => {
    for (const [at, before] of widened) left[at] = before;
    for (const node of trail) {
      isMet[node] = 0;
      met[level[node] as number]?.pop();
    }
    widened = [];
    trail = [];
  };
  const widenTo = (levels: Iterable<readonly [number, Uint8Array | null]>): boolean => {
    trail = [];
    widened = [];
    for (const [at, classes] of levels) {
      const before = left[at] as Uint8Array | null;
      if (before === null || before === classes) continue;
      widened.push([at, before]);
      left[at] = classes;
    }
    for (const [at, before] of widened) {
      if (before === null || reads[at] === 0) continue;
      if (continueFrom(met[at] ?? [], at, before)) continue;
      undo();
      return false;
    }
    return true;
  };

  if (!visit(root)) return undefined;
  return {
    allowed: left,
    widen(at) {
      const before = left[at] as Uint8Array | null;
      if (before !== null && reads[at] === 1) return widenTo([[at, null]]);
      // an open level, or one that no walk comes by
      trail = [];
      widened = before === null ? [] : [[at, before]];
      left[at] = null;
      return true;
    },
    widenTo,
    put(at, classes) {
      left[at] = classes;
    },
    undo,
  };
}

/** Several widenings as one: a level is widened in each of them or in none. */
export function jointWidening(widenings: readonly Widening[], allowed: Allowed): Widening {
  const left = allowed.slice();
  let widened: (readonly [level: number, before: Uint8Array | null])[] = [];
  const undo = () => {
    for (const [level, before] of widened) left[level] = before;
    widened = [];
    for (const each of widenings) each.undo();
  };
  const widenTo = (levels: ReadonlyMap<number, Uint8Array | null>): boolean => {
    widened = [];
    const refusing = widenings.findIndex((each) => !each.widenTo(levels));
    if (refusing >= 0) {
      for (const each of widenings.slice(0, refusing)) each.undo();
      return false;
    }
    for (const [level, classes] of levels) {
      widened.push([level, left[level] as Uint8Array | null]);
      left[level] = classes;
    }
    return true;
  };
  return {
    allowed: left,
    widen: (level) => widenTo(new Map([[level, null]])),
    widenTo,
    put(level, classes) {
      left[level] = classes;
      for (const each of widenings) each.put(level, classes);
    },
    undo,
  };
}
