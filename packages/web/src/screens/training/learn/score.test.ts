import type { Item, TrainingSet } from "@cokdyby/training";
import { expect, test } from "vitest";
import { beginRun, goingOn, isHandedIn, withGround, withVerdict } from "./run.ts";
import { marksIn, scoreOf } from "./score.ts";

const itemOf = (item: string, verdict: string) =>
  ({
    item,
    grounds: [{ ground: "rule:a" }, { ground: "rule:b" }],
    key: { verdict, grounds: ["rule:a"] },
  }) as unknown as Item;
const setOf = (...items: readonly Item[]) =>
  ({ set: String(items.length), items }) as unknown as TrainingSet;
const [first, twin] = [itemOf("first", "yes"), itemOf("twin", "no")];

test("an exercise on a case counts what is handed in, item by item, and not what is still open", () => {
  const begun = beginRun({ name: "", set: setOf(first), about: "case" });
  const answered = withGround(withVerdict(begun, "first", "yes"), "first", "rule:b", true);
  expect(marksIn(answered)).toEqual([]);
  const done = { ...answered, handedIn: true };
  const half = { mark: { points: 1, of: 2 }, right: 1, wrongReason: 1, of: 1 };
  expect(scoreOf(marksIn(done))).toEqual(half);

  const withTwin = withVerdict(goingOn(done, setOf(first, twin)), "twin", "no");
  expect([isHandedIn(withTwin, 0), isHandedIn(withTwin, 1)]).toEqual([true, false]);
  expect(scoreOf(marksIn(withTwin))).toEqual(half);
  const all = { ...withGround(withTwin, "twin", "rule:a", true), handedIn: true };
  expect(scoreOf(marksIn(all))).toEqual({
    mark: { points: 3, of: 2 },
    right: 2,
    wrongReason: 1,
    of: 2,
  });
});

test("of a set nothing is handed in before all of it", () => {
  const run = withVerdict(beginRun({ name: "", set: setOf(first, twin) }), "first", "yes");
  expect(isHandedIn(run, 0)).toBe(false);
  expect(marksIn({ ...run, handedIn: true })).toHaveLength(2);
});
