import { expect, test } from "vitest";
import { moved } from "./move-in-grid.ts";

const size = [3, 4] as const;

test.each([
  ["ArrowDown", [0, 1], [1, 1]],
  ["ArrowDown", [2, 1], [2, 1]],
  ["ArrowUp", [0, 1], [0, 1]],
  ["ArrowRight", [1, 3], [1, 3]],
  ["ArrowLeft", [1, 3], [1, 2]],
  ["Home", [1, 3], [1, 0]],
  ["End", [1, 0], [1, 3]],
  ["PageUp", [2, 2], [0, 2]],
  ["PageDown", [0, 2], [2, 2]],
] as const)("%s leads from %j to %j, never out of the grid", (key, from, to) => {
  expect(moved(key, from, size)).toEqual(to);
});

test("other keys stay with the browser", () => {
  expect(moved("Tab", [0, 0], size)).toBeUndefined();
});
