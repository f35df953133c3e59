import fc from "fast-check";
import { valueAt } from "../src/diagram/diagram-queries.ts";
import type { DiagramStore, Node } from "../src/diagram/diagram-store.ts";

/** Number of classes of each level. */
export const SIZES = [2, 3, 2, 4];

/** A random function: makes its diagram in a store. */
export type Build = (store: DiagramStore) => Node;
export const build: fc.Arbitrary<Build> = fc.letrec<{ node: Build }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 5 },
    fc.tuple(fc.nat(SIZES.length - 1), fc.nat(15)).map(
      ([level, bits]): Build =>
        (store) =>
          store.literal(level, (index) => ((bits >> index) & 1) === 1),
    ),
    fc.tuple(tie("node"), tie("node")).map(
      ([a, b]): Build =>
        (store) =>
          store.and(a(store), b(store)),
    ),
    fc.tuple(tie("node"), tie("node")).map(
      ([a, b]): Build =>
        (store) =>
          store.or(a(store), b(store)),
    ),
    fc.tuple(tie("node"), tie("node")).map(
      ([a, b]): Build =>
        (store) =>
          store.xor(a(store), b(store)),
    ),
    tie("node").map(
      (a): Build =>
        (store) =>
          store.not(a(store)),
    ),
  ),
})).node;

function assignments(): number[][] {
  return SIZES.reduce<number[][]>(
    (rows, size) =>
      rows.flatMap((row) => Array.from({ length: size }, (_, index) => [...row, index])),
    [[]],
  );
}
/** Every assignment of the levels. */
export const ALL = assignments();

/** The answers of a function, one for each assignment. */
export const table = (store: DiagramStore, node: Node) =>
  ALL.map((row) => (valueAt(store, node, row) ? "1" : "0")).join("");
