import type { Item, TrainingSet } from "@cokdyby/training";
import { expect, test } from "vitest";
import {
  again,
  answersOf,
  beginRun,
  goTo,
  openPlaces,
  takingOver,
  withGround,
  withVerdict,
} from "./run.ts";

const set = {
  set: "0".repeat(16),
  items: ["a", "b"].map((item) => ({ item }) as Item),
} as unknown as TrainingSet;
const START = beginRun({ name: "", set });

test("an item is open until it has a verdict, whatever is ticked", () => {
  const ticked = withGround(START, "a", "rule:x", true);
  expect(openPlaces(ticked)).toEqual([0, 1]);
  expect(openPlaces(withVerdict(ticked, "a", "no"))).toEqual([1]);
});

test("a tick that is taken away again leaves no trace but an answer without grounds", () => {
  const run = withGround(withGround(START, "a", "rule:x", true), "a", "rule:x", false);
  expect(answersOf(run)).toEqual([{ item: "a", grounds: [] }]);
});

test("what is handed in is in the order of the set", () => {
  const run = withVerdict(withVerdict(START, "b", "yes"), "a", "no");
  expect(answersOf(run).map(({ item }) => item)).toEqual(["a", "b"]);
});

test("one goes from before the first item to behind the last one, and no further", () => {
  expect(goTo(START, -1).at).toBe(0);
  expect(goTo(START, 7).at).toBe(2);
});

test("the same set once more keeps the code of the learner alone", () => {
  const done = { ...withVerdict(START, "a", "no"), learner: "k7", handedIn: true, at: 2 };
  expect(again(done)).toEqual({ ...START, learner: "k7" });
});

test("answers that a launch takes over are its own, and are to be handed in once more", () => {
  const launched = beginRun({ name: "", set, launch: "second" });
  const open = withVerdict(beginRun({ name: "by link", set, launch: "first" }), "a", "no");
  const { answers } = open;
  expect(takingOver(launched, open)).toEqual({ ...launched, answers, at: 0 });
  const done = { ...open, at: 1, learner: "k7", handedIn: true };
  expect(takingOver(launched, done)).toEqual({ ...launched, answers, at: 2 });
});
