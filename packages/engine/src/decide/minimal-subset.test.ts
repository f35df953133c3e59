import fc from "fast-check";
import { expect, test } from "vitest";
import { minimalSubset } from "./minimal-subset.ts";

/** Leaves out members one after the other, from the first on, as long as the rest is enough. */
function byLeavingOut(whole: readonly number[], holds: (part: readonly number[]) => boolean) {
  let kept = whole;
  for (const each of whole) {
    const fewer = kept.filter((other) => other !== each);
    if (holds(fewer)) kept = fewer;
  }
  return kept;
}

const sets = fc.array(fc.uniqueArray(fc.nat(11), { maxLength: 4 }), { minLength: 1, maxLength: 5 });

test("the least part is the one that is left when members are left out from the first on", () => {
  fc.assert(
    fc.property(sets, (enough) => {
      const whole = Array.from({ length: 12 }, (_, index) => index);
      const holds = (part: readonly number[]) =>
        enough.some((set) => set.every((each) => part.includes(each)));
      expect(minimalSubset(whole, holds)).toEqual(byLeavingOut(whole, holds));
    }),
  );
});

test("two members of a thousand are found in a few dozen tests", () => {
  const whole = Array.from({ length: 1000 }, (_, index) => index);
  for (const pair of [
    [0, 999],
    [499, 500],
    [3, 4],
  ]) {
    let tests = 0;
    const least = minimalSubset(whole, (part) => {
      tests += 1;
      return pair.every((each) => part.includes(each));
    });
    expect(least).toEqual(pair);
    expect(tests).toBeLessThan(50);
  }
});
