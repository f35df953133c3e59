import { expect, test } from "vitest";
import { joinedAnswers } from "./joined-answers.ts";

const labelOf = ({ from, to }: { from: number | string; to: number | string }) => `${from}..${to}`;
const span = (from: number | string, to: number | string, leads: string) => ({
  value: { from, to, value: to, label: labelOf({ from, to }) },
  leads,
});
const shown = (answers: readonly ReturnType<typeof span>[]) =>
  joinedAnswers(answers, ({ leads }) => leads, labelOf).map(({ value }) => value.label);

test("spans after one another that lead to the same are one", () => {
  expect(shown([span(0, 11, "no"), span(12, 14, "no"), span(15, 17, "yes")])).toEqual([
    "0..14",
    "15..17",
  ]);
  expect(
    shown([
      span("1905-03-01", "2008-02-01", "open"),
      span("2008-02-02", "2008-02-29", "open"),
      span("2008-03-01", "2011-02-01", "open"),
      span("2011-02-02", "2026-01-01", "no"),
    ]),
  ).toEqual(["1905-03-01..2011-02-01", "2011-02-02..2026-01-01"]);
});

test("what does not meet, or is no span, stays apart", () => {
  expect(shown([span(0, 11, "no"), span(13, 14, "no")])).toEqual(["0..11", "13..14"]);
  const value = { values: ["a"], value: "a", label: "a" };
  const answers = [
    { value, leads: "no" },
    { value: { ...value, label: "b" }, leads: "no" },
  ];
  expect(joinedAnswers(answers, ({ leads }) => leads, labelOf)).toEqual(answers);
});
