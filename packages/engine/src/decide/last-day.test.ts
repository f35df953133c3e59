import fc from "fast-check";
import { expect, test } from "vitest";
import { lastDay } from "./last-day.ts";

const day = fc.nat({ max: 1_200 });

test("whatever the guess, the last day on which it holds is found, up to the last that is looked at", () => {
  fc.assert(
    fc.property(day, day, fc.integer({ min: 1, max: 1_000 }), (last, guess, most) => {
      expect(lastDay((each) => each <= last, guess, most)).toBe(Math.min(last, most));
    }),
    { numRuns: 1_000 },
  );
});

test("a guess that is right or a day off takes few questions", () => {
  const asked = (last: number, guess: number) => {
    let count = 0;
    lastDay((each) => each <= last && ++count > 0, guess, 90_000);
    return count;
  };
  fc.assert(
    fc.property(fc.integer({ min: 10, max: 80_000 }), (last) => {
      for (const off of [0, 1, 2]) expect(asked(last, last + off)).toBeLessThan(6);
    }),
  );
});
