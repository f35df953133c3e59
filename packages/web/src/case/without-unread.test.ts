import { expect, test } from "vitest";
import { BLANK, type Case } from "./case.ts";
import { withoutUnread } from "./without-unread.ts";

const problem = (code: string, pointer: string) => ({ code, pointer, detail: "" });
const shown: Case = {
  ...BLANK,
  facts: { "act.conduct": "send", "act.gone": true, "actor.age": 15 },
  readings: { gone: "yes", "b.kept": "no" },
  amendments: ["kept", "gone"],
  unobtainable: ["gone", "child.age"],
  on: "2026-02-30",
};

test("what the law does not know is left out, and nothing else", () => {
  const problems = [
    problem("UNKNOWN_OPTION", "#/facts/act.conduct"),
    problem("UNKNOWN_FACT", "#/facts/act.gone"),
    problem("UNKNOWN_READING", "#/readings/gone"),
    problem("UNKNOWN_AMENDMENT", "#/amendments/1"),
    problem("UNKNOWN_FACT", "#/unobtainable/0"),
    problem("NOT_A_DATE", "#/on"),
  ];
  expect(withoutUnread(shown, problems)).toEqual({
    ...BLANK,
    facts: { "actor.age": 15 },
    readings: { "b.kept": "no" },
    amendments: ["kept"],
    unobtainable: ["child.age"],
  });
});

test("facts that contradict each other stay", () => {
  expect(withoutUnread(shown, [problem("CLASHING_FACTS", "#/facts/actor.age")])).toBe(shown);
});
