import type { Rulebook } from "@cokdyby/engine";
import { expect, test } from "vitest";
import { BLANK, type Case } from "./case.ts";
import { withReplaced } from "./replaced-options.ts";

const label = { en: "invented" };
const RULEBOOK = {
  caseFile: [
    {
      home: "AA",
      facts: [{ fact: "loan.place", states: { only: "here", among: "partly", away: "there" } }],
    },
  ],
  facts: [
    { fact: "loan.kind" },
    { fact: "loan.place" },
    {
      fact: "loan.returned",
      replaced: [
        { option: "late", label, by: ["days", "weeks"] },
        { option: "soon", label, by: ["days"] },
      ],
    },
  ],
} as unknown as Rulebook;
const saying = (returned: Case["facts"][string]): Case => ({
  ...BLANK,
  title: "kept",
  facts: { "loan.kind": "book", "loan.returned": returned },
  readings: { lateReturn: "open" },
});

test("what a replaced option said is that one of those in its place holds; the rest stays", () => {
  const { shown, replaced } = withReplaced(RULEBOOK, saying("late"));
  expect(shown).toEqual(saying({ oneOf: ["days", "weeks"] }));
  expect(replaced).toEqual([{ fact: "loan.returned", option: "late" }]);
});

test("among several possible options each is replaced by its own", () => {
  const { shown } = withReplaced(RULEBOOK, saying({ oneOf: ["never", "late", "soon"] }));
  expect(shown.facts["loan.returned"]).toEqual({ oneOf: ["never", "days", "weeks"] });
});

test("a single option in the place of another simply stands there", () => {
  expect(withReplaced(RULEBOOK, saying("soon")).shown).toEqual(saying("days"));
});

test("a place that is written as in a case file stands as the option", () => {
  const placed = (at: string): Case => ({ ...BLANK, facts: { "loan.place": at } });
  expect(withReplaced(RULEBOOK, placed("AA")).shown).toEqual(placed("here"));
});

test("a case of this edition stays the same object", () => {
  const shown = saying("days");
  expect(withReplaced(RULEBOOK, shown)).toEqual({ shown, replaced: [] });
  expect(withReplaced(RULEBOOK, shown).shown).toBe(shown);
});
