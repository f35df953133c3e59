import type { Point } from "@cokdyby/engine/analyse";
import type { Axis, Start } from "../../../worker/axis.ts";
import type { Cell, VariedCase } from "../../../worker/vary.ts";

/** A stretch of an axis as it is shown. */
export interface Stretch {
  readonly point: Point;
  /** Why it begins where it does; for dates only. */
  readonly starts: readonly Start[];
  /** The case as it is stands here. */
  readonly now: boolean;
}

/** What stands at one place: how the outcome comes out, or what keeps such a case from happening. */
export type Content = Cell extends infer One ? (One extends Cell ? Omit<One, "at"> : never) : never;

export interface Grid {
  readonly outcome: string;
  readonly axes: readonly { readonly fact: string; readonly stretches: readonly Stretch[] }[];
  /** Indices of the axes joined by a comma → content. */
  readonly cells: ReadonlyMap<string, Content>;
}

/**
 * The grid as it is shown: spans of days that come out the same on all of the grid are one stretch, so
 * that only boundaries at which something changes are left. Classes of other facts stay as they are.
 */
export function gridOf({ outcome, axes, cells }: VariedCase): Grid {
  const at = new Map(cells.map((cell) => [cell.at.join(), cell]));
  const groups = axes.map((axis, which) =>
    groupsOf(axis, (index) =>
      JSON.stringify(cells.filter((cell) => cell.at[which] === index).map(keyOf)),
    ),
  );
  const kept = new Map<string, Content>();
  const [first = [], second = [[0]]] = groups;
  first.forEach(([i = 0], row) => {
    second.forEach(([j = 0], column) => {
      const cell = at.get(axes.length > 1 ? `${i},${j}` : `${i}`);
      if (cell !== undefined) kept.set(axes.length > 1 ? `${row},${column}` : `${row}`, cell);
    });
  });
  return {
    outcome,
    axes: axes.map((axis, which) => ({
      fact: axis.fact,
      stretches: (groups[which] ?? []).map((group) => stretchOf(axis, group)),
    })),
    cells: kept,
  };
}

/** Runs of neighbouring points that come out the same; each point by itself but for dates. */
function groupsOf({ points, starts }: Axis, keyAt: (index: number) => string): number[][] {
  const merges = Object.keys(starts).length > 0;
  const groups: number[][] = [];
  points.forEach((_, index) => {
    const last = groups.at(-1);
    if (merges && last !== undefined && keyAt(last[0] ?? 0) === keyAt(index)) last.push(index);
    else groups.push([index]);
  });
  return groups;
}

function stretchOf({ points, starts, now }: Axis, group: readonly number[]): Stretch {
  const [first, last] = [points[group[0] ?? 0], points[group.at(-1) ?? 0]];
  if (first === undefined || last === undefined) throw new Error("an empty stretch");
  const point = "from" in first && "from" in last ? { ...first, to: last.to } : first;
  return {
    point,
    starts: "from" in first ? (starts[first.from] ?? []) : [],
    now: now !== undefined && group.includes(now),
  };
}

function keyOf(cell: Cell): string {
  return "status" in cell ? cell.status : cell.problem.code;
}
