import {
  concurrenceOfFile,
  evaluateFile,
  type FileInput,
  fileSituationOf,
} from "@cokdyby/engine/file";
import { loadRulebook } from "@cokdyby/rules";
import { expect, test } from "vitest";
import { expectOk } from "../../../packages/engine/test-data/expect-ok.ts";

/* A joined answer is one about every world that the file leaves possible. */

const rulebook = loadRulebook();
const TODAY = "2026-11-30";

function evaluated(file: FileInput, outcomes: readonly string[]) {
  return expectOk(evaluateFile(rulebook, file, { today: TODAY }, outcomes));
}

/** An image of B's own, sent twice to C, of whom nothing is known. */
const SENT_TWICE: FileInput = {
  file: 1,
  presume: false,
  persons: { B: { birthDate: "2009-04-12", citizenships: ["CZ"] }, C: {} },
  items: { v: { shows: ["B"], madeBy: ["B"], content: "explicit", form: "visual" } },
  acts: Object.fromEntries(
    Object.entries({ a1: "2026-01-24", a2: "2026-02-23" }).map(([act, when]) => [
      act,
      {
        by: "B",
        conduct: "transmit",
        when,
        item: "v",
        to: ["C"],
        audience: "onePerson",
        place: "CZ",
      },
    ]),
  ),
};

test("a recipient of unknown age is a child in some world also where no day of decision is presumed", () => {
  const { acts } = evaluated(SENT_TWICE, ["offence.191-2"]);
  for (const act of ["a1", "a2"]) {
    const { status, missing } = acts[act]?.B?.findings["offence.191-2"] ?? {};
    expect([act, status]).toEqual([act, "unknown"]);
    expect(missing).toContainEqual({ person: "C", attribute: "birthDate" });
  }
});

test("acts that no world has together are refused, each of those that clash named", () => {
  const aged = (age: number, when: string) => ({
    ...{ by: "A", conduct: "possess", item: "v", place: "CZ", when },
    facts: { "actor.age": age },
  });
  const file: FileInput = {
    file: 1,
    persons: { A: {}, B: {} },
    items: { v: { shows: ["B"], content: "explicit" } },
    acts: {
      a1: aged(20, "2024-02-02"),
      a2: { by: "B", conduct: "produce", item: "v", place: "CZ", when: "2024-02-02" },
      a3: aged(18, "2025-02-02"),
      a4: aged(21, "2025-02-02"),
    },
  };
  const answer = evaluateFile(rulebook, file, { today: TODAY }, []);
  expect(answer.ok ? [] : answer.problems).toEqual(
    ["a3", "a4"].map((act) => ({
      code: "FILE_CLASHES",
      detail: "with the same persons, items and days a3, a4 cannot be together; mend one of them",
      pointer: `#/acts/${act}`,
    })),
  );
});

/** One act of 2019 that fulfils an offence which is barred, and another which is not. */
const SENT_IN_2019: FileInput = {
  file: 1,
  readings: { depictedChildAsVictim: "no" },
  persons: {
    A: { birthDate: "1999-01-01", citizenships: ["CZ"] },
    B: { birthDate: "2003-06-01" },
    C: { birthDate: "2006-06-01" },
  },
  items: { v: { shows: ["B"], madeBy: ["B"], content: "explicit" } },
  acts: {
    a1: {
      ...{ by: "A", conduct: "transmit", item: "v", to: ["C"], audience: "onePerson" },
      ...{ place: "CZ", when: "2019-09-02" },
    },
  },
};

test("each offence of one act is barred by its own time", () => {
  const { persons } = evaluated(SENT_IN_2019, []);
  expect(
    persons.A?.charges.map(({ offence, timeBarred, rows }) => [
      offence,
      timeBarred,
      ...rows.map(({ barredFrom }) => barredFrom),
    ]),
  ).toEqual([
    ["offence.192-3", "yes", "2024-09-03"],
    ["offence.191-2", "no", "2027-06-02"],
  ]);
});

test("what is barred stands in no concurrence", () => {
  const context = { today: TODAY, language: "en" };
  const concurring = (today: string) =>
    concurrenceOfFile(
      expectOk(fileSituationOf(rulebook, SENT_IN_2019, { ...context, today })),
      context,
    );
  expect(concurring("2024-09-02").map(({ offences }) => offences.join())).toContain(
    "offence.192-3,offence.191-2",
  );
  expect(concurring("2024-09-03")).toEqual([]);
});

test("a row that another act of the file rules out is not among those of a charge", () => {
  const file: FileInput = {
    file: 1,
    persons: { A: { birthDate: "1990-01-01" }, B: { citizenships: ["CZ"] } },
    items: { v: { shows: ["B"], madeBy: ["B"], content: "explicit" } },
    acts: {
      a1: {
        ...{ by: "A", conduct: "extort", against: "B", place: "CZ", when: "2025-12-25" },
        threat: { kind: "publication", aim: "moreImages" },
      },
      // so that B was fifteen or sixteen at the first
      a2: {
        ...{ by: "B", conduct: "possess", item: "v", place: "CZ", when: "2026-02-05" },
        facts: { "actor.age": 16 },
      },
    },
  };
  const rowsIn = (acts: FileInput["acts"]) =>
    evaluated({ ...file, acts }, [])
      .persons.A?.charges.find(({ offence }) => offence === "offence.185a")
      ?.rows.map(({ row }) => row);
  const { a1 = {}, a2 = {} } = file.acts;
  expect(rowsIn({ a1 })).toEqual(["185a-3", "185a-2", "185a-1"]);
  expect(rowsIn({ a1, a2 })).toEqual(["185a-2"]);
});

test("towards several a charge is barred with the last, and on that day", () => {
  const file = (today: string) => ({
    file: 1 as const,
    readings: { depictedChildAsVictim: "yes" },
    persons: {
      A: { birthDate: "1980-01-01" },
      B: { birthDate: "2004-06-01" },
      D: { birthDate: "2006-06-01" },
    },
    items: { v: { shows: ["B", "D"], madeBy: ["A"], content: "explicit" } },
    acts: {
      a1: {
        ...{ by: "A", conduct: "possess", item: "v", place: "CZ", when: "2019-09-02" },
        facts: { "decision.date": today },
      },
    },
  });
  const chargeOn = (today: string) => {
    const { persons } = evaluated(file(today), []);
    const charge = persons.A?.charges.find(({ offence }) => offence === "offence.192-1");
    return [charge?.timeBarred, ...(charge?.rows.map(({ barredFrom }) => barredFrom) ?? [])];
  };
  // three years after the younger is eighteen
  expect(chargeOn("2027-06-01")).toEqual(["no", "2027-06-02"]);
  expect(chargeOn("2027-06-02")).toEqual(["yes", "2027-06-02"]);
});
