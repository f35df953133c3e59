import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ALL, build, SIZES } from "../../test-data/random-diagram.ts";
import { countTrue, reaches, valueAt } from "./diagram-queries.ts";
import { DiagramStore } from "./diagram-store.ts";

describe("queries about functions in a store", () => {
  test("counts the assignments that a walk of every assignment finds", () => {
    fc.assert(
      fc.property(build, (a) => {
        const store = new DiagramStore(SIZES);
        const node = a(store);
        const counted = ALL.filter((row) => valueAt(store, node, row)).length;
        expect(countTrue(store, node)).toBe(BigInt(counted));
      }),
    );
  });

  test("reach the answers that a walk of every assignment finds, and make no node", () => {
    fc.assert(
      fc.property(build, build, fc.nat(SIZES.length - 1), fc.nat(3), (a, b, level, pick) => {
        const store = new DiagramStore(SIZES);
        const [f, within] = [a(store), b(store)];
        const before = store.count;
        const chosen = pick % (SIZES[level] as number);
        const open = SIZES.map((size, at) =>
          at === level
            ? Uint8Array.from({ length: size }, (_, index) => (index === chosen ? 1 : 0))
            : null,
        );
        for (const answer of [true, false]) {
          const found = ALL.some(
            (row) =>
              row[level] === chosen &&
              valueAt(store, within, row) &&
              valueAt(store, f, row) === answer,
          );
          expect(reaches(store, f, within, open, answer)).toBe(found);
        }
        expect(store.count).toBe(before);
      }),
    );
  });
});
