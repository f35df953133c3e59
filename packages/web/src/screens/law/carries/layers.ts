/** What follows from one outcome, in columns: each outcome stands right of all that it looks at. */
export interface Layers {
  readonly columns: readonly (readonly string[])[];
  /** From an outcome to one that looks at it. */
  readonly edges: readonly (readonly [from: string, to: string])[];
}

/**
 * Lays out everything that is built on an outcome, which stands alone in the first column. An outcome
 * stands as far right as the longest way to it; within a column, near what leads to it.
 */
export function layersFrom(start: string, next: ReadonlyMap<string, readonly string[]>): Layers {
  const depth = new Map<string, number>();
  const visit = (at: string, steps: number): void => {
    if ((depth.get(at) ?? -1) >= steps) return;
    depth.set(at, steps);
    for (const each of next.get(at) ?? []) visit(each, steps + 1);
  };
  visit(start, 0);
  const edges = [...depth.keys()].flatMap((from) =>
    (next.get(from) ?? []).map((to) => [from, to] as const),
  );
  const columns: string[][] = [];
  for (const [at, steps] of depth) {
    columns[steps] ??= [];
    columns[steps]?.push(at);
  }
  const height = new Map<string, number>();
  for (const column of columns) {
    const weight = (at: string) => {
      const sources = edges.filter(([, to]) => to === at).map(([from]) => height.get(from) ?? 0);
      return sources.length === 0 ? 0 : sources.reduce((sum, each) => sum + each) / sources.length;
    };
    column.sort((a, b) => weight(a) - weight(b));
    column.forEach((at, index) => {
      height.set(at, (index + 0.5) / column.length);
    });
  }
  return { columns, edges };
}
