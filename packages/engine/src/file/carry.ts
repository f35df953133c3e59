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

/** By level of a cell that is open: how it stands in the joined diagrams. */
export type Mapping = ReadonlyMap<number, Mapped>;

/** A joint level, and by class of a cell's level which of its classes it is. */
export interface Mapped {
  readonly level: number;
  readonly of: readonly Uint8Array[];
  /** Where a class also hangs on other levels: by class where it is so. */
  readonly where?: readonly Node[];
  /** These levels. */
  readonly reads?: readonly number[];
}

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
    const mapped = mapping.get(at);
    // one class alone is left
    if (mapped === undefined) return visit(edges[start + (open?.indexOf(1) ?? 0)] as number);
    const children: number[] = [];
    /** By child: the joint classes that lead to it. */
    const leading: Uint8Array[] = [];
    const { where } = mapped;
    /** The same where a class hangs on other levels too. */
    const leads: Node[] = [];
    for (let edge = start; edge < end; edge++) {
      if (open !== null && open[edge - start] === 0) continue;
      const child = edges[edge] as number;
      const classes = mapped.of[edge - start] as Uint8Array;
      const known = children.indexOf(child);
      const here = where?.[edge - start] ?? FALSE;
      if (known >= 0) leads[known] = store.or(leads[known] as Node, here);
      else leads.push(here);
      if (known >= 0) leading[known] = united(leading[known] as Uint8Array, classes);
      else leading[children.push(child) - 1] = classes;
    }
    let yes: Node = FALSE;
    let no: Node = FALSE;
    children.forEach((child, index) => {
      const below = visit(child);
      const classes = leading[index] as Uint8Array;
      const here =
        where === undefined
          ? store.literal(mapped.level, (each) => classes[each] === 1)
          : (leads[index] as Node);
      yes = store.or(yes, store.and(here, below.yes));
      no = store.or(no, store.and(here, below.no));
    });
    return { yes, no };
  };
  return visit(root);
}

function united(some: Uint8Array, others: Uint8Array): Uint8Array {
  return some.map((each, index) => each | (others[index] as number));
}

/** The joint levels that a level of a cell reads. */
export function levelsOf({ level, reads = [] }: Mapped): readonly number[] {
  return [level, ...reads];
}
