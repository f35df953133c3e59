import { expect, test } from "vitest";
import { BLANK_DRAFT, draftOf, isEmpty, movedFigures } from "./draft.ts";

const whole = {
  title: "a draft",
  on: "2026-03-01",
  chosen: ["ii-6"],
  figures: { ageOfCriminalResponsibility: 14 },
  text: "amendment: own",
  properties: [{ id: "own-1", title: "", given: { all: [] }, expect: { condition: "a" } }],
  meant: [
    { requirement: "ii-8-private-sharing" },
    {
      outcome: "prosecution.open",
      from: "yes" as const,
      when: [{ fact: "actor.age", in: [{ from: 15, to: 17, value: 15, label: "15–17" }] }],
      common: [],
    },
  ],
};

test("a draft that was kept comes back as it was", () => {
  expect(draftOf(JSON.parse(JSON.stringify(whole)))).toEqual(whole);
});

test.each([
  null,
  3,
  "text",
  [],
  { chosen: "ii-6", figures: [], properties: [{ id: 1 }], meant: [{ outcome: 1 }, 2] },
])("what is no draft is read as a blank one: %j", (value) => {
  expect(draftOf(value)).toEqual(BLANK_DRAFT);
});

test("a draft is empty until it changes something of the law", () => {
  expect(isEmpty({ ...BLANK_DRAFT, title: "named", text: " \n" })).toBe(true);
  for (const one of [{ chosen: ["ii-6"] }, { figures: { age: 14 } }, { text: "amendment: a" }]) {
    expect(isEmpty({ ...BLANK_DRAFT, ...one })).toBe(false);
  }
});

test("each figure that is moved is one change", () => {
  expect(movedFigures({ figures: {} })).toBeUndefined();
  expect(movedFigures({ figures: { age: 14, adulthood: 21 } })?.changes).toMatchObject([
    { set: "age", to: 14 },
    { set: "adulthood", to: 21 },
  ]);
});
