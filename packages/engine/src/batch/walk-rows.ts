import type { FlatDiagrams } from "./flat-diagrams.ts";

/** Rows that walk one diagram after the other while they are in the near caches. */
const CHUNK = 512;

/** Writes the outcome set of one row into `into` from `to` on. */
export function walkRow(
  { roots, nodes, sets, words }: FlatDiagrams,
  rows: Uint8Array,
  at: number,
  into: Uint32Array,
  to: number,
): void {
  for (let word = 0; word < words; word++) into[to + word] = 0;
  for (let group = 0; group < roots.length; group++) {
    let node = roots[group] as number;
    while (node >= 0) {
      node = nodes[node + 1 + (rows[at + (nodes[node] as number)] as number)] as number;
    }
    addSet(sets, ~node, words, into, to);
  }
}

/**
 * Writes the outcome sets of all rows into `into`. Four rows walk interleaved: their loads do not depend on
 * each other, so the processor need not wait for each.
 */
export function walkRows(
  flat: FlatDiagrams,
  rows: Uint8Array,
  width: number,
  into: Uint32Array,
): void {
  const count = rows.length / width;
  into.fill(0, 0, count * flat.words);
  for (let from = 0; from < count; from += CHUNK) {
    const end = Math.min(count, from + CHUNK);
    for (const root of flat.roots) {
      const left = walkFours(flat, root, rows, width, from, end, into);
      for (let row = left; row < end; row++) {
        const answer = finish(flat.nodes, root, rows, row * width);
        addSet(flat.sets, ~answer, flat.words, into, row * flat.words);
      }
    }
  }
}

/** @returns the first row that was left over */
function walkFours(
  { nodes, sets, words }: FlatDiagrams,
  root: number,
  rows: Uint8Array,
  width: number,
  from: number,
  end: number,
  into: Uint32Array,
): number {
  let row = from;
  for (; row + 3 < end; row += 4) {
    const a = row * width;
    const b = a + width;
    const c = b + width;
    const d = c + width;
    let w = root;
    let x = root;
    let y = root;
    let z = root;
    while ((w | x | y | z) >= 0) {
      w = nodes[w + 1 + (rows[a + (nodes[w] as number)] as number)] as number;
      x = nodes[x + 1 + (rows[b + (nodes[x] as number)] as number)] as number;
      y = nodes[y + 1 + (rows[c + (nodes[y] as number)] as number)] as number;
      z = nodes[z + 1 + (rows[d + (nodes[z] as number)] as number)] as number;
    }
    const to = row * words;
    addSet(sets, ~finish(nodes, w, rows, a), words, into, to);
    addSet(sets, ~finish(nodes, x, rows, b), words, into, to + words);
    addSet(sets, ~finish(nodes, y, rows, c), words, into, to + 2 * words);
    addSet(sets, ~finish(nodes, z, rows, d), words, into, to + 3 * words);
  }
  return row;
}

function finish(nodes: Int32Array, from: number, rows: Uint8Array, at: number): number {
  let node = from;
  while (node >= 0) {
    node = nodes[node + 1 + (rows[at + (nodes[node] as number)] as number)] as number;
  }
  return node;
}

function addSet(
  sets: Uint32Array,
  set: number,
  words: number,
  into: Uint32Array,
  to: number,
): void {
  for (let word = 0; word < words; word++) {
    into[to + word] = (into[to + word] as number) | (sets[set + word] as number);
  }
}
