import { type Answers, type Chart, FIRST_NODE } from "./chart.ts";
import { nextWalk } from "./chart-walks.ts";
import type { Allowed } from "./diagram-store.ts";

/**
 * A walk that opens level after level as long as an answer stays out of reach. It goes on from where
 * it was, so that all of it meets each node about once. No other walk of the chart may come between.
 */
export class OpeningWalk {
  readonly #chart: Chart;
  readonly #allowed: (Uint8Array | null)[];
  readonly #unwanted: Answers;
  readonly #walk = nextWalk();
  /** The nodes met so far, by level. */
  readonly #met: number[][] = [];

  /** @param unwanted one answer; out of reach as long as only `allowed` classes are open */
  constructor(chart: Chart, allowed: Allowed, unwanted: Answers) {
    this.#chart = chart;
    this.#allowed = [...allowed];
    this.#unwanted = unwanted;
    this.#meet([chart.root], []);
  }

  /** Opens every class of a level, unless this brings the unwanted answer within reach. */
  open(level: number): boolean {
    const before = this.#allowed[level] as Uint8Array | null;
    if (before === null) return true;
    this.#allowed[level] = null;
    const starts: number[] = [];
    const { first, edges } = this.#chart;
    for (const node of this.#met[level] ?? []) {
      const start = first[node] as number;
      for (let index = 0; index < before.length; index++) {
        if (before[index] === 0) starts.push(edges[start + index] as number);
      }
    }
    const trail: number[] = [];
    if (this.#meet(starts, trail)) return true;
    this.#allowed[level] = before;
    for (const node of trail) {
      this.#chart.marks[node] = 0;
      (this.#met[this.#chart.level[node] as number] as number[]).pop();
    }
    return false;
  }

  /** Meets all nodes that are open from some on; false as soon as the unwanted answer is met. */
  #meet(starts: readonly number[], trail: number[]): boolean {
    const { level, first, edges, below, marks } = this.#chart;
    const visit = (node: number): boolean => {
      if (((below[node] as number) & this.#unwanted) === 0) return true;
      if (node < FIRST_NODE) return false;
      if (marks[node] === this.#walk) return true;
      marks[node] = this.#walk;
      trail.push(node);
      const at = level[node] as number;
      const met = this.#met[at];
      if (met === undefined) this.#met[at] = [node];
      else met.push(node);
      const open = this.#allowed[at] as Uint8Array | null;
      const start = first[node] as number;
      const end = node + 1 < first.length ? (first[node + 1] as number) : edges.length;
      for (let edge = start; edge < end; edge++) {
        if (open !== null && open[edge - start] === 0) continue;
        if (!visit(edges[edge] as number)) return false;
      }
      return true;
    };
    return starts.every(visit);
  }
}
