import { expect, test } from "vitest";
import { BLANK, type Case, withAnswer, withTitle } from "../case/case.ts";
import { begin, change, type History, redo, undo } from "./history.ts";

const aged = (age: number): Case => withAnswer(BLANK, "person.age", { value: age });

/** A history of some cases, each a step of its own. */
function history(...cases: readonly Case[]): History<Case> {
  return cases.reduce((before, next) => change(before, next), begin(BLANK));
}

test("undo goes back step by step to the beginning, and redo returns the same way", () => {
  const end = history(aged(14), aged(15));
  const back = undo(undo(end));
  expect(back.now).toEqual(BLANK);
  expect(redo(redo(back))).toEqual(end);
});

test("undo at the beginning and redo at the end change nothing", () => {
  expect(undo(begin(BLANK))).toEqual(begin(BLANK));
  expect(redo(begin(BLANK))).toEqual(begin(BLANK));
});

test("a change after an undo gives up what was undone", () => {
  const other = change(undo(history(aged(14), aged(15))), aged(20));
  expect(other.future).toEqual([]);
  expect(undo(other).now).toEqual(aged(14));
});

test("a change that leaves the case as it is is no step", () => {
  const before = history(aged(14));
  expect(change(before, aged(14))).toBe(before);
});

test("typing on in one field is one step, until a pause or another field", () => {
  const typed = (at: number, title: string, before: History<Case>) =>
    change(before, withTitle(before.now, title), "title", at);
  const quick = typed(900, "Ab", typed(0, "A", begin(BLANK)));
  expect(quick.past).toEqual([BLANK]);
  const paused = typed(5_000, "Abc", quick);
  expect(undo(paused).now.title).toBe("Ab");
  expect(change(quick, aged(14), "person.age", 950).past).toHaveLength(2);
});

test("no more than a hundred steps back are kept", () => {
  const long = history(...Array.from({ length: 150 }, (_, age) => aged(age)));
  expect(long.past).toHaveLength(100);
  expect(long.past.at(-1)).toEqual(aged(148));
});
