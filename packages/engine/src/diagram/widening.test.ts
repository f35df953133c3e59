import fc from "fast-check";
import { expect, test } from "vitest";
import { build, SIZES } from "../../test-data/random-diagram.ts";
import { type Allowed, DiagramStore, type Node, TRUE } from "./diagram-store.ts";
import { NO, threeTerminalDiagramOf, YES } from "./three-terminal-diagram.ts";
import { reachableAnswers } from "./three-terminal-queries.ts";
import { jointWidening, type Widening, wideningOf } from "./widening.ts";

/** For each level the classes that are allowed, at least one. */
const some = fc.tuple(...SIZES.map((size) => fc.integer({ min: 1, max: 2 ** size - 1 })));
/** Classes to add, at some levels. */
const more = fc.array(fc.tuple(fc.nat({ max: SIZES.length - 1 }), fc.nat({ max: 7 })), {
  maxLength: 3,
});

const classesOf = (bits: number, size: number) =>
  Uint8Array.from({ length: size }, (_, index) => (bits >> index) & 1);

/** The levels with the classes allowed before and others; `null` where these are all. */
function widened(before: Allowed, changes: readonly (readonly [number, number])[]) {
  return new Map(
    changes.map(([level, bits]) => {
      const size = SIZES[level] as number;
      const now = before[level] ?? null;
      const added = classesOf(bits, size).map((open, at) => (now?.[at] === 0 ? open : 1));
      return [level, now === null || added.every((open) => open === 1) ? null : added] as const;
    }),
  );
}

test("widening several levels step by step keeps to what a walk from the start would find", () => {
  fc.assert(
    fc.property(
      fc.tuple(build, build),
      some,
      fc.array(more, { maxLength: 5 }),
      fc.boolean(),
      fc.boolean(),
      ([root, cases], start, steps, wantsYes, isJoint) => {
        const store = new DiagramStore(SIZES);
        const diagram = threeTerminalDiagramOf(store, root(store), cases(store));
        const unwanted = wantsYes ? NO : YES;
        const isFree = (allowed: Allowed) => reachableAnswers(diagram, allowed, unwanted) === 0;
        let allowed: Allowed = start.map((bits, level) => classesOf(bits, SIZES[level] as number));
        const one = wideningOf(diagram, allowed, unwanted);
        expect(one !== undefined).toBe(isFree(allowed));
        if (one === undefined) return;
        const widening: Widening = isJoint ? jointWidening([one], allowed) : one;
        for (const changes of steps) {
          const levels = widened(allowed, changes);
          const next = allowed.map((open, level) => {
            const now = levels.get(level);
            return now === undefined ? open : now;
          });
          expect(widening.widenTo(levels)).toBe(isFree(next));
          if (isFree(next)) allowed = next;
          expect(widening.allowed).toEqual(allowed);
        }
      },
    ),
    { numRuns: 500 },
  );
});

test("what an answer needs is never widened, on any of many levels, and what it does not need always is", () => {
  const levels = Array.from({ length: 80 }, (_, at) => at);
  const needed = levels.filter((level) => level % 3 !== 0);
  const store = new DiagramStore(levels.map(() => 2));
  const isFirst = (level: number) => store.literal(level, (index) => index === 0);
  const root = needed.reduceRight<Node>((node, level) => store.and(isFirst(level), node), TRUE);
  const diagram = threeTerminalDiagramOf(store, root, TRUE);
  const first = Uint8Array.of(1, 0);
  const widening = wideningOf(
    diagram,
    levels.map(() => first),
    NO,
  );
  expect(levels.filter((level) => widening?.widen(level) === false)).toEqual(needed);
  expect(levels.filter((level) => widening?.allowed[level] === first)).toEqual(needed);
});
