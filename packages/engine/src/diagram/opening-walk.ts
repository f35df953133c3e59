import { type Answers, type Chart, FIRST_NODE } from "./chart.ts";
import { nextWalk } from "./chart-walks.ts";
import type { Allowed } from "./diagram-store.ts";

/** Opens levels one by one as long as something stays so. */
export interface Opening {
  /** What is open now. */
  readonly allowed: Allowed;
  /** Opens every class of a level; false, and nothing opened, where it would not stay so. */
  readonly open: (level: number) => boolean;
}

/**
 * Opens levels as long as an answer stays out of reach. Each step goes on from where the walk was, so
 * that all of them meet each node about once. No other walk of the chart may come between.
 *
 * @param unwanted one answer
 * @returns nothing when it is within reach from the start
 */
export function openingWalk(
  chart: Chart,
  allowed: Allowed,
  unwanted: Answers,
): Opening | undefined {
  const { level, first, edges, below, marks, root } = chart;
  const walk = nextWalk();
  const left = [...allowed];
  const met: (number[] | undefined)[] = new Array(left.length);
  let trail: number[] = [];

  /** Meets every node that is open from one on; false as soon as the unwanted answer is met. */
  const visit = (node: number): boolean => {
    if (((below[node] as number) & unwanted) === 0) return true;
    if (node < FIRST_NODE) return false;
    if (marks[node] === walk) return true;
    marks[node] = walk;
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
  const goOn = (at: number, before: Uint8Array): boolean => {
    for (const node of met[at] ?? []) {
      const start = first[node] as number;
      for (let index = 0; index < before.length; index++) {
        if (before[index] === 0 && !visit(edges[start + index] as number)) return false;
      }
    }
    return true;
  };
  const goBack = () => {
    for (const node of trail) {
      marks[node] = 0;
      met[level[node] as number]?.pop();
    }
  };

  if (!visit(root)) return undefined;
  return {
    allowed: left,
    open(at) {
      const before = left[at] as Uint8Array | null;
      if (before === null) return true;
      left[at] = null;
      trail = [];
      if (goOn(at, before)) return true;
      left[at] = before;
      goBack();
      return false;
    },
  };
}
