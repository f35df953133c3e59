import fc from "fast-check";
import { expect, test } from "vitest";
import { ALL, build, SIZES } from "../../test-data/random-diagram.ts";
import { valueAt } from "../diagram/diagram-queries.ts";
import { DiagramStore } from "../diagram/diagram-store.ts";
import { threeTerminalDiagramOf } from "../diagram/three-terminal-diagram.ts";
import { carry } from "./carry.ts";

/** Each class of a cell as one of the joined classes, in the other order. */
const mapping = new Map(
  SIZES.map((size, level) => [
    level,
    {
      level,
      of: Array.from({ length: size }, (_, own) =>
        Uint8Array.from({ length: size }, (_, joint) => (joint === size - 1 - own ? 1 : 0)),
      ),
    },
  ]),
);

test("what is carried over holds, and fails, for the joined classes as for those of the cell", () => {
  const open = fc.tuple(...SIZES.map((size) => fc.integer({ min: 1, max: 2 ** size - 1 })));
  fc.assert(
    fc.property(build, build, open, (root, cases, bits) => {
      const store = new DiagramStore(SIZES);
      const [holds, isCase] = [root(store), cases(store)];
      const allowed = SIZES.map((size, level) =>
        Uint8Array.from({ length: size }, (_, own) => ((bits[level] as number) >> own) & 1),
      );
      const joint = new DiagramStore(SIZES);
      const diagram = threeTerminalDiagramOf(store, holds, isCase);
      const { yes, no } = carry(diagram, allowed, mapping, joint);
      for (const row of ALL) {
        if (!row.every((own, level) => allowed[level]?.[own] === 1)) continue;
        const there = row.map((own, level) => (SIZES[level] as number) - 1 - own);
        const inCase = valueAt(store, isCase, row);
        expect(valueAt(joint, yes, there)).toBe(inCase && valueAt(store, holds, row));
        expect(valueAt(joint, no, there)).toBe(inCase && !valueAt(store, holds, row));
      }
    }),
  );
});
