import type { MultiTerminalDiagram } from "./multi-terminal-diagram.ts";

/**
 * Multi-terminal diagrams in one array, for walks that allocate nothing: a node is the place of its level, and its
 * children follow by class. A child below 0 is an answer: `~child` is the place of its outcome set.
 */
export interface FlatDiagrams {
  readonly roots: Int32Array;
  readonly nodes: Int32Array;
  /** Outcome sets, `words` numbers each: bit `i` of word `w` is outcome `32 w + i`. */
  readonly sets: Uint32Array;
  readonly words: number;
}

/** @param outcomes how many outcomes there are in all */
export function flatten(groups: readonly MultiTerminalDiagram[], outcomes: number): FlatDiagrams {
  const words = Math.max(1, Math.ceil(outcomes / 32));
  const nodes: number[] = [];
  const sets: number[] = [];
  const roots = groups.map((group) => {
    const firstSet = sets.length / words;
    for (const answer of group.answers) sets.push(...setOf(group, answer, words));
    const places: number[] = [];
    const placeOf = (child: number) =>
      child < 0 ? ~((firstSet + ~child) * words) : (places[child] as number);
    for (const { level, children } of group.nodes) {
      places.push(nodes.length);
      nodes.push(level, ...children.map(placeOf));
    }
    return placeOf(group.root);
  });
  return {
    roots: Int32Array.from(roots),
    nodes: Int32Array.from(nodes),
    sets: Uint32Array.from(sets),
    words,
  };
}

function setOf({ members }: MultiTerminalDiagram, answer: bigint, words: number): number[] {
  const set = new Array<number>(words).fill(0);
  members.forEach((member, bit) => {
    if (((answer >> BigInt(bit)) & 1n) === 0n) return;
    const word = member >>> 5;
    set[word] = ((set[word] as number) | (1 << (member & 31))) >>> 0;
  });
  return set;
}
