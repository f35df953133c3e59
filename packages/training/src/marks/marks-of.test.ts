import fc from "fast-check";
import { expect, test } from "vitest";
import { sumOf } from "./fraction.ts";
import { marksOf } from "./marks-of.ts";

/** Grounds of which the first so many are right. */
const asked = fc
  .record({ right: fc.integer({ min: 1, max: 8 }), wrong: fc.integer({ min: 0, max: 7 }) })
  .chain(({ right, wrong }) => {
    const grounds = Array.from({ length: right + wrong }, (_, at) => ({ ground: `rule:r${at}` }));
    const ids = grounds.map(({ ground }) => ground);
    const item = { grounds, key: { verdict: "yes", grounds: ids.slice(0, right) } };
    return fc.record({
      item: fc.constant(item),
      ticks: fc.subarray(ids),
      verdict: fc.constantFrom("yes", "no", undefined),
    });
  });

test("half is the verdict, half the right ticks less the wrong ones, never below nothing", () => {
  fc.assert(
    fc.property(asked, ({ item, ticks, verdict }) => {
      const answer = verdict === undefined ? { grounds: ticks } : { verdict, grounds: ticks };
      const { mark, grounds, reason } = marksOf(item, answer);
      const k = item.key.grounds.length;
      const right = ticks.filter((tick) => item.key.grounds.includes(tick)).length;
      const points = Math.max(0, 2 * right - ticks.length);
      expect(grounds.points * k).toBe(points * grounds.of);
      // mark = verdict / 2 + points / (2 k), cross multiplied
      expect(mark.points * 2 * k).toBe(((verdict === "yes" ? k : 0) + points) * mark.of);
      expect(reason === "right").toBe(right === k && ticks.length === k);
      expect(reason === "wrong").toBe(points === 0);
    }),
  );
});

test("the marks are the same whatever the order of ticks and however often one is named", () => {
  fc.assert(
    fc.property(asked, fc.integer(), ({ item, ticks }, turn) => {
      const at = Math.abs(turn) % Math.max(1, ticks.length);
      const turned = [...ticks.slice(at), ...ticks.slice(0, at), ...ticks.slice(0, 1)];
      const answer = { verdict: "yes", grounds: ticks };
      expect(marksOf(item, { ...answer, grounds: turned })).toEqual(marksOf(item, answer));
    }),
  );
});

test("a right verdict on a wrong reason is shown as such, and a contested one needs its consequences", () => {
  const grounds = [{ ground: "rule:a" }, { ground: "rule:b" }];
  const item = { grounds, key: { verdict: "contested.2", grounds: ["rule:a"] } };
  const right = marksOf(item, { verdict: "contested.2", grounds: ["rule:b"] });
  expect(right).toMatchObject({ verdict: true, reason: "wrong", mark: { points: 1, of: 2 } });
  expect(right).toMatchObject({ missed: ["rule:a"], wrong: ["rule:b"] });
  const mirrored = marksOf(item, { verdict: "contested.1", grounds: ["rule:a"] });
  expect(mirrored).toMatchObject({ verdict: false, reason: "right", mark: { points: 1, of: 2 } });
});

test("thirds and sevenths add up exactly", () => {
  const third = { points: 1, of: 3 };
  expect(sumOf([third, third, third])).toEqual({ points: 1, of: 1 });
  expect(sumOf([third, { points: 1, of: 7 }])).toEqual({ points: 10, of: 21 });
  expect(sumOf([])).toEqual({ points: 0, of: 1 });
});
