import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ALL, build, SIZES, table } from "../../test-data/random-diagram.ts";
import { EngineFault } from "../problem.ts";
import { valueAt } from "./diagram-queries.ts";
import { DiagramStore, FALSE, type Node, TRUE } from "./diagram-store.ts";
import { MOST_NODES, NodeBudgetFault } from "./node-budget.ts";
import { LAST_WALK, WalkMarks } from "./walk-marks.ts";

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

  test("tells whether two functions intersect as plain enumeration does, and makes no node", () => {
    fc.assert(
      fc.property(build, build, (a, b) => {
        const store = new DiagramStore(SIZES);
        const [x, y] = [a(store), b(store)];
        const before = store.count;
        const both = ALL.some((row) => valueAt(store, x, row) && valueAt(store, y, row));
        expect([store.intersects(x, y), store.intersects(y, x)]).toEqual([both, both]);
        expect(store.count).toBe(before);
      }),
    );
  });

  test("restricts and quantifies as plain enumeration does", () => {
    fc.assert(
      fc.property(build, fc.nat(SIZES.length - 1), fc.nat(3), (a, level, pick) => {
        const store = new DiagramStore(SIZES);
        const f = a(store);
        const chosen = pick % (SIZES[level] as number);
        const choice = new Int32Array(SIZES.length).fill(-1);
        choice[level] = chosen;
        const restricted = store.restrict(f, choice);
        const quantified = store.exists(f, (each) => each === level);
        for (const row of ALL) {
          const set = row.map((index, at) => (at === level ? chosen : index));
          expect(valueAt(store, restricted, row)).toBe(valueAt(store, f, set));
          const some = Array.from({ length: SIZES[level] as number }, (_, index) =>
            valueAt(
              store,
              f,
              row.map((each, at) => (at === level ? index : each)),
            ),
          );
          expect(valueAt(store, quantified, row)).toBe(some.includes(true));
        }
      }),
    );
  });

  test("only what was there when the store was sealed is a root", () => {
    const store = new DiagramStore(SIZES);
    const before = store.literal(0, (index) => index === 1);
    store.trim(0);
    store.seal();
    const after = store.literal(3, (index) => index > 1);
    expect([FALSE, TRUE, before].map((node) => store.rootOf(node))).toEqual([FALSE, TRUE, before]);
    expect(() => store.rootOf(after)).toThrow(EngineFault);
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
      valueAt(
        store,
        store.or(
          kept,
          store.literal(1, () => true),
        ),
        [0, 0, 0, 0],
      ),
    ).toBe(true);
  });

  test("keeps what was made after the seal and is wanted, and uses the room of the rest again", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(build, fc.boolean()), { maxLength: 12 }), (parts) => {
        const store = new DiagramStore(SIZES);
        store.seal();
        const kept = new Map<Node, string>();
        for (const [part, isKept] of parts) {
          const node = part(store);
          if (isKept) kept.set(store.keep(node), table(store, node));
          store.trim(0);
          for (const [root, values] of kept) expect(table(store, root)).toBe(values);
          // the same function is the same node still
          if (isKept) expect(part(store)).toBe(node);
        }
        store.trim(0);
        expect(store.count).toBe(2 + reached(store, [...kept.keys()]).size);
      }),
    );
  });

  test("stops at its node budget", () => {
    const store = new DiagramStore(SIZES, 4);
    const parts = [0, 1, 2, 3].map((level) => () => store.literal(level, (index) => index === 0));
    expect(() => parts.reduce<Node>((node, part) => store.xor(node, part()), TRUE)).toThrow(
      NodeBudgetFault,
    );
  });

  test("takes no budget that its packed node numbers cannot keep", () => {
    // two nodes and an operation are one key: it has to be exact
    expect(Number.isSafeInteger(4 * MOST_NODES * MOST_NODES)).toBe(true);
    expect(new DiagramStore(SIZES, MOST_NODES).count).toBe(2);
    for (const budget of [MOST_NODES + 1, 1, 2.5, Number.NaN]) {
      expect(() => new DiagramStore(SIZES, budget)).toThrow(EngineFault);
    }
  });

  test("passes give what they give in a new store, also when the numbers of passes run out", () => {
    fc.assert(
      fc.property(
        build,
        fc.nat(SIZES.length - 1),
        fc.nat(3),
        fc.nat(4),
        (a, level, pick, before) => {
          const marks = new WalkMarks(0, LAST_WALK - before);
          const [store, worn] = [new DiagramStore(SIZES), new DiagramStore(SIZES, 1000, marks)];
          const [f, g] = [a(store), a(worn)];
          // what the first pass of all has left behind
          marks.met.fill(1);
          const choice = new Int32Array(SIZES.length).fill(-1);
          choice[level] = pick % (SIZES[level] as number);
          const isChosen = (each: number) => each === level;
          for (let turn = 0; turn < 3; turn++) {
            expect(worn.support(g)).toEqual(store.support(f));
            const [restricted, left] = [store.restrict(f, choice), worn.restrict(g, choice)];
            expect(table(worn, left)).toBe(table(store, restricted));
            const [some, any] = [store.exists(f, isChosen), worn.exists(g, isChosen)];
            expect(table(worn, any)).toBe(table(store, some));
          }
        },
      ),
    );
  });

  test("a pass meets each node once, also when the numbers of passes run out", () => {
    const sizes = Array.from({ length: 16 }, () => 2);
    let steps = 0;
    class Counting extends DiagramStore {
      override child(node: Node, index: number): Node {
        steps += 1;
        return super.child(node, index);
      }
    }
    const store = new Counting(sizes, 1000, new WalkMarks(0, LAST_WALK - 2));
    const odd = sizes.reduce<Node>(
      (node, _, level) =>
        store.xor(
          node,
          store.literal(level, (index) => index === 1),
        ),
      FALSE,
    );
    const free = new Int32Array(sizes.length).fill(-1);
    const counts = Array.from({ length: 5 }, () => {
      steps = 0;
      expect(store.restrict(odd, free)).toBe(odd);
      return steps;
    });
    // two nodes at each level but the first, two edges each
    expect(counts).toEqual([62, 62, 62, 62, 62]);
  });
});

/** The nodes of some functions, without the terminals. */
function reached(store: DiagramStore, roots: readonly Node[]): ReadonlySet<Node> {
  const nodes = new Set<Node>();
  const visit = (node: Node): void => {
    if (node <= TRUE || nodes.has(node)) return;
    nodes.add(node);
    for (let index = 0; index < (store.sizes[store.levelOf(node)] as number); index++) {
      visit(store.child(node, index));
    }
  };
  roots.forEach(visit);
  return nodes;
}
