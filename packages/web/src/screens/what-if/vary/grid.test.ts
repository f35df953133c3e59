import type { Status } from "@cokdyby/engine";
import { describe, expect, test } from "vitest";
import type { Cell, VariedCase } from "../../../worker/vary.ts";
import { gridOf } from "./grid.ts";

function day(from: string, to: string) {
  return { from, to, value: from, label: from };
}

function cells(statuses: readonly Status[]): readonly Cell[] {
  return statuses.map((status, index) => ({ at: [index], status }));
}

const days = [
  day("2020-01-01", "2020-12-31"),
  day("2021-01-01", "2021-12-31"),
  day("2022-01-01", "2022-12-31"),
];
const wording = [{ why: "wording" as const }];
const starts = { "2020-01-01": [], "2021-01-01": wording, "2022-01-01": wording };

describe("a date that is varied", () => {
  const varied: VariedCase = {
    outcome: "mayEnd",
    axes: [{ fact: "act.day", points: days, starts, now: 1 }],
    cells: cells(["no", "no", "yes"]),
    leftBehind: [],
  };

  test("is shown in stretches that come out the same, so that each boundary changes something", () => {
    const [axis] = gridOf(varied).axes;
    expect(axis?.stretches).toEqual([
      { point: { ...days[0], to: "2021-12-31" }, starts: [], now: true },
      { point: days[2], starts: wording, now: false },
    ]);
  });

  test("keeps what stands at each stretch", () => {
    const { cells: kept } = gridOf(varied);
    expect([...kept].map(([at, cell]) => [at, "status" in cell && cell.status])).toEqual([
      ["0", "no"],
      ["1", "yes"],
    ]);
  });
});

test("classes of other facts are shown one by one, though they come out the same", () => {
  const points = [
    { values: ["a"], value: "a", label: "a" },
    { values: ["b"], value: "b", label: "b" },
  ];
  const axes = [{ fact: "form", points, starts: {} }];
  const { axes: shown } = gridOf({
    outcome: "mayEnd",
    axes,
    cells: cells(["no", "no"]),
    leftBehind: [],
  });
  expect(shown[0]?.stretches).toHaveLength(2);
});

test("with two facts, days are one stretch only where every row comes out the same", () => {
  const points = [
    { values: ["a"], value: "a", label: "a" },
    { values: ["b"], value: "b", label: "b" },
  ];
  const status = (row: number, column: number): Status => (row === 1 && column > 0 ? "yes" : "no");
  const grid = gridOf({
    outcome: "mayEnd",
    axes: [
      { fact: "form", points, starts: {} },
      { fact: "act.day", points: days, starts },
    ],
    cells: [0, 1].flatMap((i) => [0, 1, 2].map((j) => ({ at: [i, j], status: status(i, j) }))),
    leftBehind: [],
  });
  expect(grid.axes[1]?.stretches.map(({ point }) => "from" in point && point.from)).toEqual([
    "2020-01-01",
    "2021-01-01",
  ]);
  expect(grid.cells.get("1,1")).toMatchObject({ status: "yes" });
});
