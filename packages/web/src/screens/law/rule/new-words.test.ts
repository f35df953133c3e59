import { expect, test } from "vitest";
import { newWords } from "./new-words.ts";

const told = (earlier: string, later: string) =>
  newWords(earlier, later).map(({ text, isNew }) => (isNew ? `[${text}]` : text));

test("what the later wording adds is marked, the rest is not", () => {
  expect(told("whoever owes rent leaves", "whoever owes rent or fees leaves")).toEqual([
    "whoever owes rent",
    "[or fees]",
    "leaves",
  ]);
});

test("the same text has nothing new, and a text of other words is all new", () => {
  expect(told("owes rent", "owes rent")).toEqual(["owes rent"]);
  expect(told("owes rent", "pays fees")).toEqual(["[pays fees]"]);
});

test("what was left out in the later wording leaves no mark", () => {
  expect(told("whoever owes rent or fees leaves", "whoever owes rent leaves")).toEqual([
    "whoever owes rent leaves",
  ]);
});

test("words that come twice are matched in order", () => {
  expect(told("a b a", "a c b a a")).toEqual(["a", "[c]", "b a", "[a]"]);
});
