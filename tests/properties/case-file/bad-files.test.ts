import { evaluateFile } from "@cokdyby/engine/file";
import { describe, expect, test } from "vitest";
import { CONTEXT, rulebook } from "./random-file.ts";

const ask = (file: unknown) => evaluateFile(rulebook, file, CONTEXT, ["liability.liable"]);

test.each([
  ["nothing", undefined],
  ["a list", []],
  ["no acts", { file: 1 }],
  ["an older or later shape", { file: 2, acts: {} }],
  [
    "more persons than a file holds",
    {
      file: 1,
      acts: {},
      persons: Object.fromEntries(Array.from({ length: 51 }, (_, at) => [`p${at}`, {}])),
    },
  ],
  ["a ring", { file: 1, acts: { a: { received: "b" }, b: { received: "a" } } }],
  ["an id with a forbidden name", JSON.parse('{"file":1,"acts":{"constructor":{}}}')],
  [
    "a fact said twice",
    {
      file: 1,
      persons: { A: {} },
      acts: { a: { by: "A", conduct: "possess", facts: { "act.conduct": "access" } } },
    },
  ],
  [
    "an actor who is described and not named",
    { file: 1, acts: { a: { facts: { "actor.age": 14 } } } },
  ],
  [
    "ages that no birth date gives",
    {
      file: 1,
      persons: { A: { age: 14 } },
      acts: { a: { by: "A", when: "2020-01-01" }, b: { by: "A", when: "2026-01-01" } },
    },
  ],
  [
    "an age beyond all days that can be written",
    { file: 1, persons: { A: { age: 1e9 } }, acts: { a: { by: "A", when: "2026-01-01" } } },
  ],
  [
    "acts of one person that no life spans",
    {
      file: 1,
      persons: { A: {} },
      acts: { a: { by: "A", when: "2026-01-01" }, b: { by: "A", when: "2206-01-01" } },
    },
  ],
  [
    "cells without number",
    {
      file: 1,
      persons: Object.fromEntries(Array.from({ length: 50 }, (_, at) => [`p${at}`, {}])),
      acts: {
        a: {
          by: Array.from({ length: 50 }, (_, at) => `p${at}`),
          to: Array.from({ length: 50 }, (_, at) => `p${at}`),
        },
      },
    },
  ],
])("%s is refused with a problem", (_, file) => {
  const answer = ask(file);
  expect(answer.ok).toBe(false);
});

test("an age that nobody can have is told together with facts that clash", () => {
  const answer = ask({
    file: 1,
    persons: { A: { age: 14 }, B: { birthDate: "2025-06-01" } },
    acts: {
      a: { by: "A", when: "2020-01-01" },
      b: { by: "A", when: "2024-01-01" },
      c: { by: "B", when: "2024-01-01" },
    },
  });
  const problems = answer.ok ? [] : answer.problems;
  expect(problems.map(({ code, pointer }) => `${code} ${pointer}`)).toEqual([
    "AGE_IMPOSSIBLE #/persons/A/age",
    "CLASHING_FACTS #/acts/c",
  ]);
});

test("a file without acts answers no", () => {
  const answer = ask({ file: 1, persons: { A: {} }, acts: {} });
  expect(answer.ok && answer.value.file.prosecution.status).toBe("no");
});

/** The problems of a file, by code and place. */
function problemsOf(file: unknown): string[] {
  const answer = ask(file);
  return answer.ok ? [] : answer.problems.map(({ code, pointer }) => `${code} ${pointer}`);
}

describe("an age that nobody can have at two acts", () => {
  const acts = {
    a: { by: "B", conduct: "possess", when: "2016-01-01" },
    b: { by: "B", conduct: "possess", when: "2023-01-01" },
  };
  test.each([
    ["as a choice", { age: { oneOf: [15, 16] } }],
    ["as a range", { age: { min: 15, max: 15 } }],
    ["with gaps that no birth date fits", { age: { oneOf: [15, 30] } }],
    [
      "beside a birth date that is known in part",
      { age: 15, birthDate: { min: "2000-01-01", max: "2010-01-01" } },
    ],
    ["beside a birth date that is unknown", { age: 15, birthDate: "unknown" }],
  ])("%s", (_, B) => {
    expect(problemsOf({ file: 1, persons: { B }, acts })).toEqual([
      "AGE_IMPOSSIBLE #/persons/B/age",
    ]);
  });

  test("one that somebody can have is none", () => {
    const persons = { B: { age: { oneOf: [15, 22] } } };
    expect(problemsOf({ file: 1, persons, acts })).toEqual([]);
  });
});

test("an id is told at its own place, and one that stands for what is not known has a word of its own", () => {
  const file = {
    file: 1,
    persons: { Oběť: {}, "malá Eva": {}, оbet: {} },
    acts: { unknown: { by: "unknown" } },
  };
  expect(problemsOf(file)).toEqual([
    "FILE_ID_MALFORMED #/persons/malá Eva",
    // its first letter is Cyrillic
    "FILE_ID_MALFORMED #/persons/оbet",
    "FILE_ID_RESERVED #/acts/unknown",
  ]);
});

describe("what is wrong besides", () => {
  const act = { by: "A", conduct: "posess", when: "2026-02-02", place: ["CZ"] };
  test.each([
    [
      "a value beside an unknown person",
      { persons: { A: { age: "old" } }, acts: { a: { ...act, to: ["A", "Z"] } } },
      [
        "OPTION_UNKNOWN #/acts/a/conduct",
        "REFERENCE_UNKNOWN #/acts/a/to/1",
        "VALUE_WRONG_TYPE #/persons/A/age",
      ],
    ],
    [
      "a state and a value beside a member of the wrong form",
      { persons: { A: {} }, acts: { a: { ...act, place: ["Prague"], others: "many" } } },
      ["OPTION_UNKNOWN #/acts/a/conduct", "SHAPE #/acts/a/others", "STATE_UNKNOWN #/acts/a/place"],
    ],
    [
      "an unknown person, not who is named by an id that was refused",
      { persons: { "A B": {} }, acts: { a: { by: ["A B", "Z"], conduct: "possess" } } },
      ["FILE_ID_MALFORMED #/persons/A B", "REFERENCE_UNKNOWN #/acts/a/by/1"],
    ],
    [
      "a fact of a cell, beside a reading, a recipient and a day",
      {
        readings: { passiveKept: "maybe" },
        persons: { A: {} },
        acts: {
          a: { ...act, conduct: "transmit", when: "2026-02-30" },
          b: {
            ...act,
            conduct: "transmit",
            cells: [{ recipient: "Z", facts: { "act.conduct": 7, "actor.hight": 1 } }],
          },
        },
      },
      [
        "CELL_UNKNOWN #/acts/b/cells/0/recipient",
        "DATE_IMPOSSIBLE #/acts/a/when",
        "FACT_UNKNOWN #/acts/b/cells/0/facts/actor.hight",
        "OPTION_UNKNOWN #/readings/passiveKept",
        "REFERENCE_UNKNOWN #/acts/b/cells/0/recipient",
      ],
    ],
  ])("%s is told at once", (_, file, problems) => {
    expect(problemsOf({ file: 1, ...file }).toSorted()).toEqual(problems);
  });
});

test("of a file in which thousands of references and facts are wrong each is told", () => {
  const cells = Array.from({ length: 200 }, () => ({ by: "Z", facts: {} }));
  const wrong = Object.fromEntries(Array.from({ length: 20_000 }, (_, at) => [`fact${at}`, 1]));
  const acts = Array.from({ length: 60 }, (_, at) => [`a${at}`, { by: "A", cells }] as const);
  const b = { by: "Q", facts: wrong };
  const file = { file: 1, persons: { A: {} }, acts: { ...Object.fromEntries(acts), b } };
  const told = problemsOf(file).map((problem) => problem.split(" ")[0]);
  const count = (code: string) => told.filter((each) => each === code).length;
  expect([count("REFERENCE_UNKNOWN"), count("FACT_UNKNOWN")]).toEqual([12_001, 20_000]);
});

describe("references to acts", () => {
  const persons = { A: { age: 16 }, B: { age: 16 }, C: { age: 16 } };
  const items = { v: { shows: ["A"] }, w: { shows: ["A"] } };
  const sent = { by: "A", conduct: "transmit", item: "v", to: ["B"], when: "2026-02-02" };
  const kept = { by: "B", conduct: "possess", item: "v", received: "a", when: "2026-02-03" };
  const given = (a: object, b: object, more: object = {}) =>
    problemsOf({ file: 1, persons: { ...persons, ...more }, items, acts: { a, b } });

  test("through an act nothing came that others received, nor another item", () => {
    expect(given(sent, kept)).toEqual([]);
    expect(given(sent, { ...kept, item: "w" })).toEqual(["RECEIVED_OTHERWISE #/acts/b/received"]);
    expect(given(sent, { ...kept, by: "C" })).toEqual(["RECEIVED_OTHERWISE #/acts/b/received"]);
  });

  test("it may have come where others than those named received it, or the person may be one of them", () => {
    const { to: _, ...toWhom } = sent;
    expect(given(toWhom, { ...kept, by: "C" })).toEqual([]);
    expect(given({ ...sent, audience: "closedGroup" }, { ...kept, by: "C" })).toEqual([]);
    expect(given({ ...sent, others: 3 }, { ...kept, by: "C" })).toEqual([]);
    expect(given({ ...sent, audience: "closedGroup", others: 0 }, { ...kept, by: "C" })).toEqual([
      "RECEIVED_OTHERWISE #/acts/b/received",
    ]);
    expect(given(sent, { ...kept, by: "C" }, { C: { perhapsSameAs: "B" } })).toEqual([]);
    // what somebody keeps of an own act
    expect(given(sent, { ...kept, by: "A" })).toEqual([]);
  });

  test("nobody is threatened by an act that deals with an item", () => {
    const under = { by: "A", conduct: "produce", item: "v", under: "a", when: "2026-02-03" };
    const { received: __, ...keeps } = kept;
    const keptBefore = { ...keeps, when: "2026-02-01" };
    expect(given(keptBefore, under)).toEqual(["UNDER_NO_THREAT #/acts/b/under"]);
    expect(given({ ...keptBefore, threat: { kind: "publication" } }, under)).toEqual([]);
    expect(given({ by: "B", against: "A", when: "2026-02-01" }, under)).toEqual([]);
    expect(given({ by: "B", against: "A", conduct: "extort", when: "2026-02-01" }, under)).toEqual(
      [],
    );
  });
});
