/** An outcome with what is built on it; `shown` where that stands further up already. */
export interface CarriedNode {
  readonly outcome: string;
  readonly shown: boolean;
  readonly next: readonly CarriedNode[];
}

/** Everything built on an outcome as a tree, each outcome opened once only. */
export function carriedTree(
  start: string,
  readBy: ReadonlyMap<string, readonly string[]>,
): CarriedNode {
  const above = new Set<string>();
  const visit = (outcome: string): CarriedNode => {
    const next = readBy.get(outcome) ?? [];
    const shown = above.has(outcome) && next.length > 0;
    above.add(outcome);
    return { outcome, shown, next: shown ? [] : next.map(visit) };
  };
  return visit(start);
}
