import type { Item } from "@cokdyby/training";
import { expect, test } from "vitest";
import { begin, withGround, withVerdict } from "./attempt.ts";
import { marksFor, scoreOf, sumOfScores } from "./score.ts";

const itemOf = (verdict: string, offered: readonly string[], right: readonly string[]) =>
  ({
    grounds: offered.map((ground) => ({ ground })),
    key: { verdict, grounds: right },
  }) as unknown as Item;

const offered = ["s12", "s13", "s14"];
const item = itemOf("yes", offered, ["s12", "s13"]);

test.each([
  { ticked: ["s12", "s13"], points: 2 },
  { ticked: ["s12"], points: 1 },
  { ticked: ["s12", "s14"], points: 0 },
  { ticked: ["s14"], points: 0 },
  { ticked: ["s12", "s13", "s14"], points: 1 },
  { ticked: [], points: 0 },
])("a wrong tick takes away what a right one gives: $ticked", ({ ticked, points }) => {
  const attempt = ticked.reduce(
    (now, ground) => withGround(now, "owes", ground, true),
    begin(["owes"]),
  );
  const { grounds } = marksFor(attempt, "owes", item);
  expect(grounds.points * 2).toBe(points * grounds.of);
});

test("findings and grounds are worth half each, of the chosen outcomes alone", () => {
  let attempt = withVerdict(begin(["mayEnd", "owes"]), "mayEnd", "yes");
  attempt = withVerdict(attempt, "owes", "no");
  attempt = withVerdict(attempt, "mustLeave", "no");
  attempt = withGround(attempt, "owes", "s12", true);
  const items = {
    mayEnd: itemOf("yes", ["s12"], ["s12"]),
    owes: itemOf("unknown", ["s12", "s13"], ["s12"]),
    mustLeave: itemOf("no", ["s12"], ["s12"]),
  };
  const score = scoreOf(attempt, items);
  expect(score).toEqual({ mark: { points: 1, of: 1 }, right: 1, of: 2 });
  expect(sumOfScores([score, { mark: { points: 1, of: 2 }, right: 1, of: 1 }])).toEqual({
    mark: { points: 3, of: 2 },
    right: 2,
    of: 3,
  });
});
