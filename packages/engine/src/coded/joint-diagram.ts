import type { DiagramStore, Node } from "../diagram/diagram-store.ts";
import { PairMemo } from "../diagram/pair-memo.ts";

/**
 * Several roots as one diagram: a walk from its root to an answer says of all of them at once whether
 * they hold. An answer is a number below 0, `~index` of one of {@link Joint.answers}.
 */
export interface Joint {
  /** The roots' places in the list they come from, in the order of the bits. */
  readonly members: readonly number[];
  /** A node of {@link Joint.nodes}, or an answer. */
  readonly root: number;
  readonly nodes: readonly JointNode[];
  /** The members that hold: bit `i` for the i-th member. */
  readonly answers: readonly bigint[];
}

export interface JointNode {
  readonly level: number;
  /** By class: a node, always an earlier one, or an answer. */
  readonly children: readonly number[];
}

/** More answers than a diagram has: added to a child, it leaves a number above 0. */
const ANSWERS = 0x1000000;

/** A diagram of no root. */
export const NO_ROOTS: Joint = { members: [], root: ~0, nodes: [], answers: [0n] };

/**
 * Joins one more root to a diagram.
 *
 * @param member the root's place in its list
 * @param most nodes the result may have
 * @returns nothing when it would have more
 */
export function join(
  joint: Joint,
  store: DiagramStore,
  root: Node,
  member: number,
  most: number,
): Joint | undefined {
  const bit = 1n << BigInt(joint.members.length);
  const nodes: JointNode[] = [];
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
      return answerOf((joint.answers[~left] as bigint) | (right === 1 ? bit : 0n));
    }
    const found = known.get(left + ANSWERS, right);
    if (found !== 0) return found - ANSWERS;
    const here = left < 0 ? undefined : (joint.nodes[left] as JointNode);
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

  const top = visit(joint.root, root);
  if (top === undefined) return undefined;
  return { members: [...joint.members, member], root: top, nodes, answers };
}

/** How many levels a walk reads on average when every class is as likely as another. */
export function averagePath({ root, nodes }: Joint): number {
  const lengths: number[] = [];
  for (const { children } of nodes) {
    const total = children.reduce((sum, child) => sum + (child < 0 ? 0 : (lengths[child] ?? 0)), 0);
    lengths.push(1 + total / children.length);
  }
  return root < 0 ? 0 : (lengths[root] as number);
}
