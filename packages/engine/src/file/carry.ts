import {
  type Allowed,
  type DiagramStore,
  FALSE,
  type Node,
  TRUE,
} from "../diagram/diagram-store.ts";
import {
  FIRST_NODE,
  NO,
  type ThreeTerminalDiagram,
  YES,
} from "../diagram/three-terminal-diagram.ts";

/** By level of a cell that is open: the joint level, and by class which of its classes it is. */
export type Mapping = ReadonlyMap<
  number,
  { readonly level: number; readonly of: readonly Uint8Array[] }
>;

/** Where something holds, and where it does not, in a case; neither where no case is. */
export interface Sides {
  readonly yes: Node;
  readonly no: Node;
}

/** The sides of something that is settled: `YES` or `NO`; of `NEVER` neither. */
export function settled(answer: number): Sides {
  return { yes: answer === YES ? TRUE : FALSE, no: answer === NO ? TRUE : FALSE };
}

/**
 * Carries a diagram of one cell over into the joined diagrams.
 *
 * @param allowed the classes that the cell leaves open
 * @param store the one of the joined diagrams
 */
export function carry(
  { level, first, edges, root }: ThreeTerminalDiagram,
  allowed: Allowed,
  mapping: Mapping,
  store: DiagramStore,
): Sides {
  const memo = new Map<number, Sides>();
  const visit = (node: number): Sides => {
    if (node < FIRST_NODE) return settled(node);
    let sides = memo.get(node);
    if (sides === undefined) {
      sides = carried(node);
      memo.set(node, sides);
    }
    return sides;
  };
  const carried = (node: number): Sides => {
    const at = level[node] as number;
    const open = allowed[at] ?? null;
    const start = first[node] as number;
    const end = node + 1 < first.length ? (first[node + 1] as number) : edges.length;
    const byChild = new Map<number, number[]>();
    for (let edge = start; edge < end; edge++) {
      if (open !== null && open[edge - start] === 0) continue;
      const child = edges[edge] as number;
      const classes = byChild.get(child);
      if (classes === undefined) byChild.set(child, [edge - start]);
      else classes.push(edge - start);
    }
    const mapped = mapping.get(at);
    // one class alone is left
    if (mapped === undefined) return visit([...byChild.keys()][0] as number);
    let yes: Node = FALSE;
    let no: Node = FALSE;
    for (const [child, classes] of byChild) {
      const below = visit(child);
      const here = store.literal(mapped.level, (index) =>
        classes.some((own) => mapped.of[own]?.[index] === 1),
      );
      yes = store.or(yes, store.and(here, below.yes));
      no = store.or(no, store.and(here, below.no));
    }
    return { yes, no };
  };
  return visit(root);
}
