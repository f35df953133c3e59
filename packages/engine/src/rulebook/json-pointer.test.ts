import fc from "fast-check";
import { expect, test } from "vitest";
import { pathOf, pointerOf } from "./json-pointer.ts";

test("what stands for itself in a key is escaped, and comes back", () => {
  expect(pointerOf(["facts", "a/b~1"])).toBe("#/facts/a~1b~01");
  expect(pointerOf([])).toBe("#");
  fc.assert(
    fc.property(fc.array(fc.string()), (path) => {
      expect(pathOf(pointerOf(path))).toEqual(path);
    }),
  );
});
