import type { DiagramStore, Node } from "../diagram/diagram-store.ts";
import { PairMemo } from "../diagram/pair-memo.ts";

/**
 * Several roots as one multi-terminal diagram: one walk from its root to an answer decides all of them. An answer is a number below 0, `~index` of one of {@link MultiTerminalDiagram.answers}.
 */
export interface MultiTerminalDiagram {
  /** The roots' places in the list they come from, in the order of the bits. */
  readonly members: readonly number[];
  /** A node of {@link MultiTerminalDiagram.nodes}, or an answer. */
  readonly root: number;
  readonly nodes: readonly MultiTerminalNode[];
  /** The members that hold: bit `i` for the i-th member. */
  readonly answers: readonly bigint[];
}

export interface MultiTerminalNode {
  readonly level: number;
  /** By class: a node, always an earlier one, or an answer. */
  readonly children: readonly number[];
}

/** More answers than a diagram can have: added to a child, it makes a positive number. */
const ANSWERS = 0x1000000;

/** A diagram of no root. */
export const NO_ROOTS: MultiTerminalDiagram = { members: [], root: ~0, nodes: [], answers: [0n] };

/**
 * Adds one more root to a diagram.
 *
 * @param member the root's place in its list
 * @param most nodes the result may have
 * @returns nothing when it would have more
 */
export function addRoot(
  diagram: MultiTerminalDiagram,
  store: DiagramStore,
  root: Node,
  member: number,
  most: number,
): MultiTerminalDiagram | undefined {
  const bit = 1n << BigInt(diagram.members.length);
  const nodes: MultiTerminalNode[] = [];
  const answers: bigint[] = [];
  const answerAt = new Map<bigint, number>();
  const known = new PairMemo();

  const answerOf = (held: bigint): number => {
    let at = answerAt.get(held);
    if (at === undefined) {
      at = answers.push(held) - 1;
      answerAt.set(held, at);
    }
    return ~at;
  };
  const visit = (left: number, right: Node): number | undefined => {
    if (left < 0 && right <= 1) {
      return answerOf((diagram.answers[~left] as bigint) | (right === 1 ? bit : 0n));
    }
    const found = known.get(left + ANSWERS, right);
    if (found !== 0) return found - ANSWERS;
    const here = left < 0 ? undefined : (diagram.nodes[left] as MultiTerminalNode);
    const level = Math.min(here?.level ?? Number.POSITIVE_INFINITY, store.levelOf(right));
    const children: number[] = [];
    for (let index = 0; index < (store.sizes[level] as number); index++) {
      const a = here?.level === level ? (here.children[index] as number) : left;
      const b = store.levelOf(right) === level ? store.child(right, index) : right;
      const child = visit(a, b);
      if (child === undefined) return undefined;
      children.push(child);
    }
    let made = children[0] as number;
    if (children.some((child) => child !== made)) {
      if (nodes.length === most) return undefined;
      made = nodes.push({ level, children }) - 1;
    }
    known.put(left + ANSWERS, right, made + ANSWERS);
    return made;
  };

  const top = visit(diagram.root, root);
  if (top === undefined) return undefined;
  return { members: [...diagram.members, member], root: top, nodes, answers };
}

/** How many levels a walk reads on average when every class is as likely as another. */
export function averagePath({ root, nodes }: MultiTerminalDiagram): number {
  const lengths: number[] = [];
  for (const { children } of nodes) {
    const total = children.reduce((sum, child) => sum + (child < 0 ? 0 : (lengths[child] ?? 0)), 0);
    lengths.push(1 + total / children.length);
  }
  return root < 0 ? 0 : (lengths[root] as number);
}
