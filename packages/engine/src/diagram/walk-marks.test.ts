import { expect, test } from "vitest";
import { LAST_WALK, WalkMarks } from "./walk-marks.ts";

test("a walk starts with no node marked as its own, also when the numbers run out", () => {
  const marks = new WalkMarks(7, LAST_WALK - 3);
  // what the first walks of all have left behind on nodes that no walk has met since
  marks.met.set([1, 2, 3, 4], 3);
  for (let count = 0; count < 8; count++) {
    const walk = marks.next();
    expect(walk).toBeGreaterThan(0);
    expect([...marks.met]).not.toContain(walk);
    marks.met[count % 3] = walk;
    // the array keeps the number as it is: a greater one would be cut to 32 bits
    expect(marks.met[count % 3]).toBe(walk);
  }
});

test("marks stay when room is made for more nodes", () => {
  const marks = new WalkMarks(2);
  marks.met.fill(marks.next());
  marks.grow(4);
  expect([...marks.met]).toEqual([1, 1, 0, 0]);
});
