import { expect, test } from "vitest";
import { layersFrom } from "./layers.ts";

const next = new Map([
  ["arrears", ["mayEnd", "mustLeave"]],
  ["mayEnd", ["mustLeave"]],
  ["mustLeave", []],
  ["other", ["mustLeave"]],
]);
const ids = (start: string) =>
  layersFrom(start, next).columns.map((each) => each.map(({ id }) => id));

test("an outcome stands right of everything it looks at, by the longest way", () => {
  expect(ids("arrears")).toEqual([["arrears"], ["mayEnd", "arrears 1"], ["mustLeave"]]);
});

test("a line that passes a column by has a lane there", () => {
  const { columns, lines } = layersFrom("arrears", next);
  expect(columns[1]).toContainEqual({ kind: "lane", id: "arrears 1" });
  expect(lines).toEqual([
    ["arrears", "mayEnd"],
    ["arrears", "arrears 1"],
    ["arrears 1", "mustLeave"],
    ["mayEnd", "mustLeave"],
  ]);
});

test("only what is built on the start is there", () => {
  expect(ids("mayEnd")).toEqual([["mayEnd"], ["mustLeave"]]);
  expect(layersFrom("mustLeave", next).lines).toEqual([]);
});
