import fc from "fast-check";
import { expect, test } from "vitest";
import { firstDay } from "./first-day.ts";

const MOST = 400;

/** Days on which something else is said than on the day before, and after each whether it holds. */
const course = fc
  .uniqueArray(fc.record({ from: fc.integer({ min: 1, max: MOST + 50 }), holds: fc.boolean() }), {
    selector: ({ from }) => from,
    maxLength: 12,
  })
  .map((all) => [{ from: 0, holds: false }, ...all.toSorted((a, b) => a.from - b.from)]);

test("the first day is found, however short the time is for which it holds", () => {
  fc.assert(
    fc.property(course, (spells) => {
      const at = (day: number) => spells.findLast(({ from }) => from <= day);
      const found = firstDay(
        (day) => at(day)?.holds === true,
        (day) => `${at(day)?.from}`,
        MOST,
      );
      const first = spells.find(({ from, holds }) => holds && from <= MOST)?.from;
      expect(found).toBe(first);
    }),
    { numRuns: 2_000 },
  );
});

test("many years of which nothing changes take few questions", () => {
  let asked = 0;
  const said = () => {
    asked += 1;
    return "";
  };
  expect(firstDay(() => false, said, 90_000)).toBeUndefined();
  expect(asked).toBeLessThan(25);
});
