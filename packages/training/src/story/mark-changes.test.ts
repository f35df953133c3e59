import { expect, test } from "vitest";
import { markChanges } from "./mark-changes.ts";
import type { Story } from "./story.ts";

const story = (...texts: readonly string[]): Story => ({
  sentences: texts.map((text) => ({ text, facts: [] })),
});

/** The marked words of each sentence. */
function marked(now: Story, before: Story): readonly (readonly string[])[] {
  return markChanges(now, before).sentences.map(({ text, changed = [] }) =>
    changed.map(([from, to]) => text.slice(from, to)),
  );
}

test("a word that took the place of another is marked, and no mark stands where nothing changed", () => {
  const before = story("The tenant pays.", "The flat is let.");
  const twin = markChanges(story("The landlord pays.", "The flat is let."), before);
  expect(twin.sentences).toEqual([
    { text: "The landlord pays.", facts: [], changed: [[4, 12]] },
    { text: "The flat is let.", facts: [] },
  ]);
});

test("words beside each other are one mark", () => {
  expect(marked(story("The old tenant pays late."), story("The landlord pays late."))).toEqual([
    ["old tenant"],
  ]);
});

test("where words are gone, the one behind them is marked, at the end the one before", () => {
  expect(marked(story("He agreed."), story("He never agreed."))).toEqual([["agreed"]]);
  expect(marked(story("He agreed."), story("He agreed late."))).toEqual([["agreed"]]);
});

test("a sentence that came is marked whole, one that is gone leaves no mark", () => {
  const [short, long] = [story("One.", "Three."), story("One.", "Two is new.", "Three.")];
  expect(marked(long, short)).toEqual([[], ["Two is new."], []]);
  expect(marked(short, long)).toEqual([[], []]);
});

test("letters with marks and hyphens are parts of a word", () => {
  expect(marked(story("Šestnáctiletá osoba."), story("Sedmnáctiletá osoba."))).toEqual([
    ["Šestnáctiletá"],
  ]);
  expect(marked(story("A 34-year-old."), story("A 35-year-old."))).toEqual([["34-year-old"]]);
});
