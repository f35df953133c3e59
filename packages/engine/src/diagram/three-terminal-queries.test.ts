import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ALL, build, SIZES } from "../../test-data/random-diagram.ts";
import { EngineFault } from "../problem.ts";
import { valueAt } from "./diagram-queries.ts";
import { type Allowed, DiagramStore, FALSE, type Node, TRUE } from "./diagram-store.ts";
import { NodeBudgetFault } from "./node-budget.ts";
import {
  type Answers,
  EITHER,
  NEVER,
  NO,
  type ThreeTerminalDiagram,
  threeTerminalDiagramOf,
  YES,
} from "./three-terminal-diagram.ts";
import {
  answersInCases,
  markEssentialLevels,
  project,
  reachableAnswers,
} from "./three-terminal-queries.ts";
import { LAST_WALK, WalkMarks } from "./walk-marks.ts";

/** For each level the classes that are allowed, at least one; `null`: all. */
const someAllowed: fc.Arbitrary<Allowed> = fc.tuple(
  ...SIZES.map((size) =>
    fc.option(
      fc
        .integer({ min: 1, max: 2 ** size - 1 })
        .map((bits) => Uint8Array.from({ length: size }, (_, index) => (bits >> index) & 1)),
    ),
  ),
);

const isAllowed = (allowed: Allowed, row: readonly number[]) =>
  row.every((index, level) => (allowed[level] as Uint8Array | null)?.[index] !== 0);

/** The answers by looking at every assignment. */
function answersByTrial(store: DiagramStore, root: Node, cases: Node, allowed: Allowed): Answers {
  return ALL.filter((row) => isAllowed(allowed, row) && valueAt(store, cases, row)).reduce(
    (found, row) => found | (valueAt(store, root, row) ? YES : NO),
    NEVER,
  );
}

/** All that walks find out. */
function walked(diagram: ThreeTerminalDiagram, store: DiagramStore, allowed: Allowed) {
  const free = SIZES.map(() => null);
  const found = new Uint8Array(SIZES.length);
  markEssentialLevels(diagram, allowed, Uint8Array.from([1, 1, 1, 1]), found);
  return {
    left: reachableAnswers(diagram, allowed, EITHER),
    essential: [...found],
    projected: project(diagram, free, Uint8Array.from([1, 0, 1, 0]), store),
  };
}

describe("walks of a diagram", () => {
  test("find the answers that a look at every assignment finds", () => {
    fc.assert(
      fc.property(build, build, someAllowed, (a, b, allowed) => {
        const store = new DiagramStore(SIZES);
        const [root, cases] = [a(store), b(store)];
        const left = reachableAnswers(threeTerminalDiagramOf(store, root, cases), allowed, EITHER);
        expect(left).toBe(answersByTrial(store, root, cases, allowed));
      }),
    );
  });

  test("find the same when the numbers of walks run out", () => {
    fc.assert(
      fc.property(build, build, someAllowed, fc.nat(4), fc.nat(4), (a, b, allowed, before, old) => {
        const store = new DiagramStore(SIZES);
        const fresh = threeTerminalDiagramOf(store, a(store), b(store));
        const marks = new WalkMarks(fresh.level.length, LAST_WALK - before);
        // what one of the first walks of all has left behind
        marks.met.fill(1 + old);
        const worn = { ...fresh, marks };
        const expected = walked(fresh, store, allowed);
        for (let turn = 0; turn < 3; turn++) {
          expect(walked(worn, store, allowed)).toEqual(expected);
        }
      }),
    );
  });

  test("that look for the answer of no case at all report a fault, and no answer", () => {
    const store = new DiagramStore(SIZES);
    const root = store.literal(0, (index) => index === 1);
    const diagram = threeTerminalDiagramOf(store, root, store.not(root));
    const both = SIZES.map(() => null);
    const onlyRoot = [Uint8Array.from([0, 1]), null, null, null];
    expect(answersInCases(diagram, both)).toBe(NO);
    expect(reachableAnswers(diagram, onlyRoot, EITHER)).toBe(NEVER);
    expect(() => answersInCases(diagram, onlyRoot)).toThrow(EngineFault);
    expect(() => answersInCases(threeTerminalDiagramOf(store, TRUE, FALSE), both)).toThrow(
      EngineFault,
    );
  });
});

test("a diagram stops at the number of nodes that fits", () => {
  const store = new DiagramStore(SIZES);
  const root = [0, 1, 2, 3].reduce<Node>(
    (node, level) =>
      store.xor(
        node,
        store.literal(level, (index) => index === 0),
      ),
    TRUE,
  );
  const { length } = threeTerminalDiagramOf(store, root, TRUE).level;
  expect(threeTerminalDiagramOf(store, root, TRUE, length).level.length).toBe(length);
  expect(() => threeTerminalDiagramOf(store, root, TRUE, length - 1)).toThrow(NodeBudgetFault);
});
