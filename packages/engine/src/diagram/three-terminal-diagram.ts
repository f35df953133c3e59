import type { DiagramStore, Node } from "./diagram-store.ts";
import { NodeBudgetFault } from "./node-budget.ts";
import { MOST_PAIRED, PairMemo } from "./pair-memo.ts";
import { WalkMarks } from "./walk-marks.ts";

/** The three terminals. Their numbers are also the first node numbers of a diagram. */
export const NEVER = 0;
export const YES = 1;
export const NO = 2;
/** A set of answers as bits: `YES`, `NO` or both. */
export type Answers = number;
export const EITHER: Answers = YES | NO;

/** The first number that is a node and no terminal. */
export const FIRST_NODE = 3;

/**
 * One root together with the constraint on cases, as a diagram with three terminals: yes, no, and
 * `NEVER` for an assignment that is no case. A frozen copy in flat arrays for fast walks: it does not
 * refer to the store it was made from, which may drop its nodes.
 *
 * A multi-terminal decision diagram (Fujita, McGeer and Yang 1997) with multi-valued variables.
 */
export interface ThreeTerminalDiagram {
  /** A terminal or a node. */
  readonly root: number;
  /** By node: the level it decides; past every level for the three terminals. */
  readonly level: Int32Array;
  /** By node: where its edges start. */
  readonly first: Int32Array;
  readonly edges: Int32Array;
  /** By node: the answers that some assignment below it has. */
  readonly below: Uint8Array;
  /** The levels that the diagram reads, ascending. */
  readonly support: readonly number[];
  /** By level: 1 where the diagram reads it. */
  readonly reads: Uint8Array;
  /** The nodes that a walk has met. */
  readonly marks: WalkMarks;
  /** By node: the result of the last projection that met it. Reused between projections. */
  readonly projected: { readonly yes: Int32Array; readonly no: Int32Array };
}

const BELOW_ALL = 0x7fffffff;

/**
 * Builds the three-terminal diagram of a root.
 *
 * @param cases where an assignment is a case: the constraint, or the part of it that is relevant to the root
 * @param most nodes that the diagram may have
 * @throws NodeBudgetFault when it would have more
 */
export function threeTerminalDiagramOf(
  store: DiagramStore,
  root: Node,
  cases: Node,
  most = MOST_PAIRED,
): ThreeTerminalDiagram {
  const level: number[] = [BELOW_ALL, BELOW_ALL, BELOW_ALL];
  const first: number[] = [0, 0, 0];
  const below: number[] = [0, YES, NO];
  const edges: number[] = [];
  const known = new PairMemo();
  const levels = new Set<number>();
  const visit = (node: Node, within: Node): number => {
    if (within === 0) return NEVER;
    if (node <= 1 && within === 1) return node === 1 ? YES : NO;
    const found = known.get(node, within);
    if (found !== 0) return found - 1;
    const [levelX, levelY] = [store.levelOf(node), store.levelOf(within)];
    const at = Math.min(levelX, levelY);
    const size = store.sizes[at] as number;
    const children = new Array<number>(size);
    let isOne = true;
    for (let index = 0; index < size; index++) {
      const x = levelX === at ? store.child(node, index) : node;
      const y = levelY === at ? store.child(within, index) : within;
      children[index] = visit(x, y);
      isOne &&= children[index] === children[0];
    }
    const made = isOne ? (children[0] as number) : add(at, children);
    known.put(node, within, made + 1);
    return made;
  };
  const add = (at: number, children: readonly number[]): number => {
    if (level.length === most) throw new NodeBudgetFault();
    levels.add(at);
    first.push(edges.length);
    let answers: Answers = NEVER;
    for (const child of children) {
      edges.push(child);
      answers |= below[child] as number;
    }
    below.push(answers);
    return level.push(at) - 1;
  };
  const top = visit(root, cases);
  const reads = new Uint8Array(store.sizes.length);
  for (const each of levels) reads[each] = 1;
  return {
    root: top,
    level: Int32Array.from(level),
    first: Int32Array.from(first),
    edges: Int32Array.from(edges),
    below: Uint8Array.from(below),
    support: [...levels].sort((a, b) => a - b),
    reads,
    marks: new WalkMarks(level.length),
    projected: { yes: new Int32Array(level.length), no: new Int32Array(level.length) },
  };
}
