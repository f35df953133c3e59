/** A place in a column: an outcome, or the way of lines from one that pass the column by. */
export type Spot =
  | { readonly kind: "outcome"; readonly id: string }
  | { readonly kind: "lane"; readonly id: string };

/** What follows from one outcome, in columns: each outcome stands right of all that it looks at. */
export interface Layers {
  readonly columns: readonly (readonly Spot[])[];
  /** Lines between neighbouring columns, by the ids of their ends. */
  readonly lines: readonly (readonly [from: string, to: string])[];
}

type Next = ReadonlyMap<string, readonly string[]>;

/**
 * Lays out everything that is built on an outcome, which stands alone in the first column. An outcome
 * stands as far right as the longest way to it; lines from one outcome that pass a column by share a lane
 * there. Within a column everything stands near what leads to it.
 */
export function layersFrom(start: string, next: Next): Layers {
  const depth = depths(start, next);
  const columns: Spot[][] = [];
  const put = (column: number, spot: Spot) => {
    columns[column] ??= [];
    if (!columns[column].some(({ id }) => id === spot.id)) columns[column].push(spot);
  };
  for (const [id, column] of depth) put(column, { kind: "outcome", id });
  const lines = new Map<string, readonly [string, string]>();
  for (const [from, column] of depth) {
    for (const to of next.get(from) ?? []) {
      let last = from;
      for (let at = column + 1; at < (depth.get(to) ?? 0); at++) {
        const lane = `${from} ${at}`;
        put(at, { kind: "lane", id: lane });
        lines.set(`${last} > ${lane}`, [last, lane]);
        last = lane;
      }
      lines.set(`${last} > ${to}`, [last, to]);
    }
  }
  return inOrder(columns, [...lines.values()]);
}

/** How many steps the longest way to each outcome has. */
function depths(start: string, next: Next): ReadonlyMap<string, number> {
  const depth = new Map<string, number>();
  const visit = (at: string, steps: number): void => {
    if ((depth.get(at) ?? -1) >= steps) return;
    depth.set(at, steps);
    for (const each of next.get(at) ?? []) visit(each, steps + 1);
  };
  visit(start, 0);
  return depth;
}

/** Sorts each column by the middle of what leads to it. */
function inOrder(columns: readonly Spot[][], lines: Layers["lines"]): Layers {
  const height = new Map<string, number>();
  for (const column of columns) {
    const middle = ({ id }: Spot) => {
      const sources = lines.flatMap(([from, to]) => (to === id ? [height.get(from) ?? 0] : []));
      return sources.reduce((sum, each) => sum + each, 0) / Math.max(sources.length, 1);
    };
    column.sort((a, b) => middle(a) - middle(b));
    column.forEach(({ id }, index) => {
      height.set(id, (index + 0.5) / column.length);
    });
  }
  return { columns, lines };
}
