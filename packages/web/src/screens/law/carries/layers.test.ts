import { expect, test } from "vitest";
import { layersFrom } from "./layers.ts";

const next = new Map([
  ["arrears", ["mayEnd", "mustLeave"]],
  ["mayEnd", ["mustLeave"]],
  ["mustLeave", []],
  ["other", ["mustLeave"]],
]);

test("an outcome stands right of everything it looks at, by the longest way", () => {
  expect(layersFrom("arrears", next).columns).toEqual([["arrears"], ["mayEnd"], ["mustLeave"]]);
});

test("only what is built on the start is there, with every step between", () => {
  expect(layersFrom("arrears", next).edges).toEqual([
    ["arrears", "mayEnd"],
    ["arrears", "mustLeave"],
    ["mayEnd", "mustLeave"],
  ]);
  expect(layersFrom("mustLeave", next)).toEqual({ columns: [["mustLeave"]], edges: [] });
});
