import { expect, test } from "vitest";
import { shuffled } from "./shuffled.ts";

test("a seed decides an order, and every item stays", () => {
  const items = [1, 2, 3, 4, 5, 6, 7, 8];
  expect(shuffled(items, "one")).toEqual(shuffled(items, "one"));
  expect(shuffled(items, "one")).not.toEqual(shuffled(items, "two"));
  expect([...shuffled(items, "one")].sort()).toEqual(items);
});
