import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { DiagramStore, FALSE, type Node, TRUE } from "./diagram-store.ts";

const SIZES = [2, 3, 2, 4];

/** A random function, as a diagram and as the table of its answers. */
type Build = (store: DiagramStore) => Node;
const build: fc.Arbitrary<Build> = fc.letrec<{ node: Build }>((tie) => ({
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
const ALL = assignments();
const table = (store: DiagramStore, node: Node) =>
  ALL.map((row) => (store.evaluate(node, row) ? "1" : "0")).join("");

describe("a diagram store", () => {
  test("gives equal functions the same node, and different ones different nodes", () => {
    fc.assert(
      fc.property(build, build, (a, b) => {
        const store = new DiagramStore(SIZES);
        const [x, y] = [a(store), b(store)];
        expect(x === y).toBe(table(store, x) === table(store, y));
      }),
    );
  });

  test("counts the assignments that a walk of every assignment finds", () => {
    fc.assert(
      fc.property(build, (a) => {
        const store = new DiagramStore(SIZES);
        const node = a(store);
        const counted = ALL.filter((row) => store.evaluate(node, row)).length;
        expect(store.countTrue(node)).toBe(BigInt(counted));
      }),
    );
  });

  test("restricts, quantifies and reaches as plain enumeration does", () => {
    fc.assert(
      fc.property(build, build, fc.nat(SIZES.length - 1), fc.nat(3), (a, b, level, pick) => {
        const store = new DiagramStore(SIZES);
        const [f, within] = [a(store), b(store)];
        const chosen = pick % (SIZES[level] as number);
        const choice = new Int32Array(SIZES.length).fill(-1);
        choice[level] = chosen;
        const restricted = store.restrict(f, choice);
        const quantified = store.exists(f, (each) => each === level);
        for (const row of ALL) {
          const set = row.map((index, at) => (at === level ? chosen : index));
          expect(store.evaluate(restricted, row)).toBe(store.evaluate(f, set));
          const some = Array.from({ length: SIZES[level] as number }, (_, index) =>
            store.evaluate(
              f,
              row.map((each, at) => (at === level ? index : each)),
            ),
          );
          expect(store.evaluate(quantified, row)).toBe(some.includes(true));
        }
        const open = SIZES.map((size, at) =>
          at === level
            ? Uint8Array.from({ length: size }, (_, index) => (index === chosen ? 1 : 0))
            : null,
        );
        for (const answer of [true, false]) {
          const found = ALL.some(
            (row) =>
              row[level] === chosen &&
              store.evaluate(within, row) &&
              store.evaluate(f, row) === answer,
          );
          expect(store.reaches(f, within, open, answer)).toBe(found);
        }
      }),
    );
  });

  test("gives a witness exactly where there is one", () => {
    fc.assert(
      fc.property(build, (a) => {
        const store = new DiagramStore(SIZES);
        const node = a(store);
        const witness = store.witness(node);
        expect(witness === undefined).toBe(node === FALSE);
        if (witness !== undefined) {
          expect(
            store.evaluate(
              node,
              witness.map((index) => Math.max(0, index)),
            ),
          ).toBe(true);
        }
      }),
    );
  });

  test("keeps what was sealed when the rest is thrown away", () => {
    const store = new DiagramStore(SIZES);
    const kept = store.literal(0, (index) => index === 1);
    store.seal();
    const before = store.count;
    store.and(
      kept,
      store.literal(3, (index) => index > 1),
    );
    store.trim(0);
    expect(store.count).toBe(before);
    expect(store.literal(0, (index) => index === 1)).toBe(kept);
    expect(
      store.evaluate(
        store.or(
          kept,
          store.literal(1, () => true),
        ),
        [0, 0, 0, 0],
      ),
    ).toBe(true);
  });

  test("stops at its node budget", () => {
    const store = new DiagramStore(SIZES, 4);
    const parts = [0, 1, 2, 3].map((level) => () => store.literal(level, (index) => index === 0));
    expect(() => parts.reduce<Node>((node, part) => store.xor(node, part()), TRUE)).toThrow(
      RangeError,
    );
  });
});
