import { type Item, makeResult, shortCodeOf, type TrainingSet } from "@cokdyby/training";
import { expect, test } from "vitest";
import { linesOf } from "./handed-in-files.ts";
import { sortedParts } from "./sorted-parts.ts";

const item: Item = {
  item: "0123456789abcdef",
  case: { facts: {} },
  outcome: "o",
  basis: { digest: "d", on: "2026-01-01", readings: {} },
  verdicts: [
    { verdict: "yes", status: "yes" },
    { verdict: "no", status: "no" },
  ],
  grounds: [{ ground: "rule:a" }, { ground: "rule:b", misconception: { kind: "doesNotDecide" } }],
  key: { verdict: "yes", grounds: ["rule:a"] },
  level: 1,
  topics: [],
  pins: [],
};
const set: TrainingSet = {
  format: "cokdyby-training-set/1",
  set: "fedcba9876543210",
  choices: { topics: [], levels: [], on: "2026-01-01", readings: {}, number: 1, seed: "s" },
  basis: item.basis,
  items: [item],
};

function resultOf(learner: string) {
  const answer = { item: item.item, verdict: "yes", grounds: ["rule:a"] };
  const made = makeResult(set, [answer], learner);
  if (!made.ok) throw new Error("no result");
  return made.value;
}
const file = (name: string, value: unknown) => ({ name, text: JSON.stringify(value) });
const wrongOf = (parts: Parameters<typeof sortedParts>[1]) =>
  sortedParts(set, parts).states.map(({ wrong }) => wrong[0]);

test("a file and the line of the same result are one learner", () => {
  const result = resultOf("k1");
  const line = shortCodeOf(set, result);
  expect(wrongOf([file("a.json", result), ...linesOf(line)])).toEqual([undefined, "RESULT_TWICE"]);
});

test("what was altered, of another set, twice the same, and no result, is told apart in its place", () => {
  const [first, second] = [resultOf("k1"), resultOf("k2")];
  const { set: _, ...rest } = second;
  expect(
    wrongOf([
      { name: "broken.json", text: "{" },
      file("a.json", first),
      file("altered.json", { ...second, learner: "k3" }),
      file("foreign.json", { ...rest, set: "0000000000000000" }),
      file("again.json", first),
      { name: "line", text: "not a line" },
      file("b.json", second),
    ]),
  ).toEqual([
    "SHAPE",
    undefined,
    "RESULT_ALTERED",
    "RESULT_ALTERED",
    "RESULT_TWICE",
    "RESULT_CODE_MALFORMED",
    undefined,
  ]);
});

test("of fewer than five learners nothing is broken down", () => {
  const parts = ["k1", "k2", "k3", "k4", "k5"].map((code) => file(code, resultOf(code)));
  expect(sortedParts(set, parts.slice(0, 4)).result.breakdown).toBeUndefined();
  expect(sortedParts(set, parts).result.breakdown?.rows).toHaveLength(1);
});

test("each line that was pasted is one result, and empty lines are none", () => {
  expect(linesOf(" a-b \r\n\n c \n").map(({ text }) => text)).toEqual(["a-b", "c"]);
});
