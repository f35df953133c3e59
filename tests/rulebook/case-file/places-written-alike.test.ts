import { type CaseInput, evaluate, type Rulebook } from "@cokdyby/engine";
import {
  evaluateFile,
  type FileInput,
  fileOfCase,
  fileSituationOf,
  statesOfFile,
} from "@cokdyby/engine/file";
import { loadRulebook } from "@cokdyby/rules";
import { expect, test } from "vitest";
import { expectOk } from "../../../packages/engine/test-data/expect-ok.ts";

/* A case has `czechia` where a file has the code of the state; each takes what the other has. */

const rulebook: Rulebook = loadRulebook();
const context = { today: "2026-11-25" };
const OUTCOMES = ["jurisdiction.established", "prosecution.open"];

const caseWith = (facts: CaseInput["facts"]) =>
  evaluate(
    rulebook,
    { on: "2026-03-01", facts: { "act.conduct": "possess", "actor.age": 30, ...facts } },
    context,
    OUTCOMES,
  );
const fileWith = (act: object, person: object = {}, more: object = {}): FileInput => ({
  file: 1,
  on: "2026-03-01",
  persons: { A: { age: 30, ...person }, B: { age: 13 } },
  items: { v: { shows: ["B"], content: "explicit", form: "visual" } },
  acts: { a1: { by: "A", conduct: "possess", item: "v", ...act } },
  ...more,
});
const answersOf = (file: FileInput) => {
  const { cells } = expectOk(evaluateFile(rulebook, file, context, OUTCOMES));
  return cells;
};

test.each([{ "act.place": "CZ" }, { "act.place": "abroad", "act.effect": "CZ" }])(
  "a case takes the code of the home state as a place: %j",
  (facts) => {
    const inWords = Object.fromEntries(
      Object.entries(facts).map(([fact, value]) => [fact, value === "CZ" ? "czechia" : value]),
    );
    expect(expectOk(caseWith(facts))).toEqual(expectOk(caseWith(inWords)));
  },
);

test("a choice takes it too, and a case so written is the same file", () => {
  const either = (state: string) => ({ "act.place": { oneOf: [state, "abroad"] } });
  expect(expectOk(caseWith(either("CZ")))).toEqual(expectOk(caseWith(either("czechia"))));
  const file = (place: string) => fileOfCase(rulebook, { facts: { "act.place": place } });
  expect(file("CZ")).toEqual(file("czechia"));
});

test("another state's code is refused with what a case takes", () => {
  expect(caseWith({ "act.place": "SK" })).toMatchObject({
    problems: [{ code: "OPTION_UNKNOWN", detail: expect.stringContaining("`abroad`") }],
  });
});

test.each([
  [{ place: "czechia" }, { place: "CZ" }],
  [
    { place: ["czechia"], effect: ["SK", "czechia"] },
    { place: ["CZ"], effect: ["SK", "CZ"] },
  ],
  [{ place: "partlyCzechia" }, { place: ["CZ", "abroad"] }],
])("a file takes the words of a case as a place: %j", (words, codes) => {
  expect(answersOf(fileWith(words))).toEqual(answersOf(fileWith(codes)));
});

test("and as the state of a person and of proceedings", () => {
  const proceedings = (state: string) => [{ state, about: "A", act: "a1", stage: "running" }];
  const written = (state: string) =>
    fileWith(
      { place: "SK" },
      { citizenships: [state], habitualResidence: state },
      { proceedings: proceedings(state) },
    );
  expect(answersOf(written("czechia"))).toEqual(answersOf(written("CZ")));
  const told = (state: string) =>
    statesOfFile(expectOk(fileSituationOf(rulebook, written(state), context)), context);
  expect(told("czechia")).toEqual(told("CZ"));
});

test("what is neither is refused with an example", () => {
  expect(evaluateFile(rulebook, fileWith({ place: "Cz" }), context)).toMatchObject({
    problems: [
      {
        code: "STATE_UNKNOWN",
        pointer: "#/acts/a1/place",
        detail: expect.stringContaining('as "CZ"'),
        suggestion: "CZ",
      },
    ],
  });
});
