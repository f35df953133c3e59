import { NodeBudgetFault } from "@cokdyby/engine";
import {
  cellsAbout,
  decidingCells,
  evaluateFile,
  type FileInput,
  type FileSituation,
  fileEvaluationOf,
  fileSituationOf,
} from "@cokdyby/engine/file";
import fc from "fast-check";
import { expect, test } from "vitest";
import { keyOf } from "../../../packages/engine/src/file/unknown.ts";
import { deep, inParts } from "../../../scripts/vitest/tier.ts";
import { CLOSED, CONTEXT, PERSONS, randomFiles, rulebook } from "./random-file.ts";

const OUTCOMES = [
  "prosecution.open",
  "liability.liable",
  "offence.193-1",
  // these two join by every cell of some condition
  "liability.exempt",
  "prosecution.timeBarred",
];

/** An own image sent to somebody of whom nothing is known. */
const OWN_IMAGE: FileInput = {
  file: 1,
  persons: { A: { birthDate: "2010-05-20" }, B: {} },
  items: { v: { shows: ["A"], madeBy: ["A"], content: "explicit" } },
  acts: {
    a1: {
      ...{ by: "A", conduct: "transmit", item: "v", to: ["B"] },
      ...{ place: "CZ", when: "2026-02-02" },
    },
  },
};

/** An image of a child that an adult makes. */
const MADE_BY_ADULT: FileInput = {
  file: 1,
  persons: { A: { birthDate: "1990-05-20" }, B: { birthDate: "2012-01-31" } },
  items: { v: { shows: ["B"], madeBy: ["A"], content: "explicit" } },
  acts: { a1: { by: "A", conduct: "produce", item: "v", place: "CZ", when: "2026-02-02" } },
};

/** Two act together of whom nothing is known but that one is a child; either may be the person shown. */
const TWO_ACT: FileInput = {
  file: 1,
  persons: { A: {}, D: { age: 11 } },
  acts: { a0: { by: ["D", "A"] } },
};

/** Two act together against one of them, of whom nothing is known. */
const HARMS_HERSELF: FileInput = {
  file: 1,
  persons: { C: {}, D: { birthDate: "2011-02-02" } },
  items: { w: { shows: ["C"] } },
  acts: { a0: { by: ["C", "D"], conduct: "sexualActivity", item: "w", when: "2025-02-28" } },
};

/**
 * Two acts with one item: A is too young to be prosecuted for the one, and nobody knows who did the other, or whom the
 * item shows.
 */
const TWO_WITH_ONE_ITEM: FileInput = {
  ...{ file: 1, presume: [], readings: CLOSED },
  ...{ persons: { A: { birthDate: "2000-02-29" } }, items: { v: {} } },
  acts: { a0: { by: ["A"], item: "v", when: "2014-07-30" }, a1: { item: "v" } },
};

/**
 * A child of one year acts with an item that shows D: an act that nobody can be prosecuted for, but that may have made
 * the item, so that D's age then would be the age shown. Nobody knows who did the other act with it.
 */
const MAYBE_MADE: FileInput = {
  ...{ file: 1, readings: CLOSED },
  persons: { A: { birthDate: "2012-12-31" }, D: {} },
  items: { v: { shows: ["A", "D"] } },
  acts: { a0: { item: "v" }, a1: { by: ["A"], item: "v", when: "2014-07-30" } },
};

function answerAbout(situation: FileSituation, outcome: string, about: object) {
  const meant = cellsAbout(situation, about);
  if (!meant.ok) return undefined;
  return { meant: meant.value, ...decidingCells(situation, outcome, meant.value, CONTEXT) };
}

/** Of the files that are drawn so many at most are too intricate to be answered, which is then said: `NODE_BUDGET`. */
const MOST_INTRICATE = deep ? 0.02 : 0;

/** What is asked; nothing where it needs larger diagrams than are made. */
function unlessIntricate<T>(ask: () => T): T | undefined {
  try {
    return ask();
  } catch (error) {
    if (error instanceof NodeBudgetFault) return undefined;
    throw error;
  }
}

test.for(inParts({ full: 150, deep: 1_000 }, 10))(
  "the answer is that of the evaluation, and the cells that it rests on give it by themselves ($part)",
  ({ numRuns, seed }) => {
    const seen = new Map<string, number>();
    let fewer = 0;
    let intricate = 0;
    fc.assert(
      fc.property(
        randomFiles(deep ? 8 : 4),
        fc.constantFrom(...PERSONS),
        fc.constantFrom(...OUTCOMES),
        fc.constantFrom("file", "person", "act"),
        (file, actor, outcome, of) => {
          const situation = fileSituationOf(rulebook, file, CONTEXT);
          if (!situation.ok) return;
          const [act = ""] = Object.keys(file.acts);
          const about = of === "file" ? {} : of === "person" ? { actor } : { act, actor };
          const whole = unlessIntricate(() =>
            fileEvaluationOf(situation.value, [outcome], CONTEXT),
          );
          if (whole === undefined) {
            intricate += 1;
            return;
          }
          const found = answerAbout(situation.value, outcome, about);
          if (found === undefined) return;
          const { answer, cells, meant } = found;
          seen.set(answer.status, (seen.get(answer.status) ?? 0) + 1);
          const told =
            of === "act"
              ? whole.acts[act]?.[actor]?.findings[outcome]
              : outcome !== "prosecution.open"
                ? answer
                : of === "file"
                  ? whole.file.prosecution
                  : whole.persons[actor]?.prosecution;
          expect(answer).toEqual(told);

          const places = cells.map((each) => situation.value.situations.indexOf(each.situation));
          expect(meant).toEqual(expect.arrayContaining(places));
          expect(cells.map(({ cell: { warnings: _, ...cell } }) => cell)).toMatchObject(
            places.map((at) => {
              const { act, case: of, lawDate, findings } = whole.cells[at] ?? {};
              return { act, case: of, lawDate, findings };
            }),
          );
          if (places.length < meant.length) fewer += 1;
          const alone = decidingCells(situation.value, outcome, places, CONTEXT);
          expect([alone.answer.status, alone.answer.dependsOn]).toEqual([
            answer.status,
            answer.dependsOn,
          ]);
          // who acts in a cell that is left out may be the person whom the others do not name, and what it says of
          // the child shown bounds the age that is seen in the others
          const named = new Set(alone.answer.missing.map(keyOf));
          const more = answer.missing.filter((each) => !named.delete(keyOf(each)));
          expect([...named]).toEqual([]);
          const leftOut = meant.filter((at) => !places.includes(at));
          const ofLeftOut = leftOut.flatMap((at) => {
            const { actor, shown, act } = whole.cells[at] ?? {};
            const aged = [{ aged: shown }, { aged: shown, act }];
            return [{ person: actor }, ...aged, { act, attribute: "child.age" }];
          });
          const acting = new Set(leftOut.map((at) => whole.cells[at]?.actor));
          const ofMore = more.map(({ person, act, attribute }) => {
            if (person === undefined) return { act, attribute };
            if (acting.has(person) || !AGES.includes(attribute)) return { person };
            return act === undefined ? { aged: person } : { aged: person, act };
          });
          expect(ofLeftOut).toEqual(expect.arrayContaining(ofMore));
          // of a yes that some cell gives by itself each does; of a no every cell is named
          const statuses = new Set(cells.map((each) => each.answer.status));
          if (answer.status === "no" && !JOINED.includes(outcome)) {
            expect(places).toEqual(meant);
          }
          if (answer.status === "yes" && statuses.has("yes") && !JOINED.includes(outcome)) {
            expect([...statuses]).toEqual(["yes"]);
          }
        },
      ),
      {
        numRuns,
        seed,
        // in what is drawn readings seldom decide, a yes is seldom certain, and two of whom nothing is known seldom act
        examples: [
          [OWN_IMAGE, "A", "prosecution.open", "person"],
          [MADE_BY_ADULT, "A", "liability.liable", "person"],
          [TWO_ACT, "A", "prosecution.open", "file"],
          [HARMS_HERSELF, "A", "prosecution.open", "file"],
          [TWO_WITH_ONE_ITEM, "A", "prosecution.open", "file"],
          [MAYBE_MADE, "A", "prosecution.open", "file"],
        ],
      },
    );
    expect([...seen.keys()].sort()).toEqual(["contested", "no", "unknown", "yes"]);
    expect(fewer).toBeGreaterThan(0);
    expect(intricate).toBeLessThanOrEqual(MOST_INTRICATE * numRuns);
  },
);

/** What says how old somebody was. */
const AGES = ["age", "birthDate"];

const JOINED = rulebook.caseFile[0]?.joins.map(({ outcome }) => outcome) ?? [];

/** An adult sends pornography to B, and B keeps an image of a child: who is liable turns on B's age. */
const ONE_OF_TWO: FileInput = {
  file: 1,
  persons: {
    A: { birthDate: "1990-01-01" },
    B: {},
    C: { birthDate: "2013-05-05" },
    D: { birthDate: "1990-01-01" },
  },
  items: {
    w: { shows: "D", madeBy: "D", made: { age: 30 }, content: "explicit", form: "visual" },
    v: { shows: "C", madeBy: "C", content: "explicit", form: "visual" },
  },
  acts: {
    a1: {
      ...{ by: "A", conduct: "transmit", item: "w", to: ["B"], audience: "onePerson" },
      ...{ place: "CZ", when: "2026-02-02" },
      facts: { "consent.sharing": true, "consent.making": true },
    },
    a2: {
      ...{ by: "B", conduct: "possess", item: "v", place: "CZ", when: "2026-02-02" },
      facts: { "receipt.kept": true, "receipt.mode": "requested" },
    },
  },
};

test("that somebody may be prosecuted can rest on two acts of which neither is certain", () => {
  const situation = fileSituationOf(rulebook, ONE_OF_TWO, CONTEXT);
  if (!situation.ok) throw new Error(JSON.stringify(situation.problems));
  const found = answerAbout(situation.value, "prosecution.open", {});
  expect(found?.answer).toEqual({ status: "yes", dependsOn: [], missing: [] });
  const birthDate = { person: "B", attribute: "birthDate" };
  expect(found?.cells).toMatchObject([
    { cell: { act: "a1" }, answer: { status: "unknown", missing: [birthDate] } },
    { cell: { act: "a2" }, answer: { status: "unknown", missing: [birthDate] } },
  ]);
});

test("what an act that decides nothing says of its child can decide another act with the item", () => {
  const situation = fileSituationOf(rulebook, TWO_WITH_ONE_ITEM, CONTEXT);
  if (!situation.ok) throw new Error(JSON.stringify(situation.problems));
  const found = answerAbout(situation.value, "prosecution.open", {});
  expect(found?.cells.map(({ cell: { act } }) => act)).toEqual(["a1"]);
  const leftOut = [
    { act: "a0", attribute: "child.age" },
    { person: "A", attribute: "citizenships" },
  ];
  expect(found?.answer.missing).toEqual(expect.arrayContaining(leftOut));

  // an adult keeps it in Germany
  const keptBy = (citizenships: string[], shows: string, childAge?: number) => {
    const a0 = { ...TWO_WITH_ONE_ITEM.acts.a0, facts: childAge ? { "child.age": childAge } : {} };
    const file = {
      ...{ file: 1, readings: { ...CLOSED, depictedChildAsVictim: "yes" } },
      states: { DE: { punishable: true } },
      persons: {
        A: { birthDate: "2000-02-29", citizenships },
        B: { birthDate: "1980-01-01", citizenships: ["DE"] },
      },
      items: { v: { shows, content: "explicit", form: "visual", appearance: "realChild" } },
      acts: {
        a0: { ...a0, conduct: "possess" },
        a1: {
          ...{ by: "B", conduct: "possess", item: "v", place: "DE", when: "2026-02-02" },
          facts: { "receipt.mode": "requested" },
        },
      },
    };
    const outcomes = ["jurisdiction.passivePersonality", "offence.192-1"];
    const answer = evaluateFile(rulebook, file as FileInput, CONTEXT, outcomes);
    if (!answer.ok) throw new Error(JSON.stringify(answer.problems));
    return outcomes.map((outcome) => answer.value.acts.a1?.B?.findings[outcome]?.status);
  };
  expect(keptBy(["CZ"], "A")).toEqual(["yes", "yes"]);
  expect(keptBy(["DE"], "A")).toEqual(["no", "yes"]);
  // who was ten when A had it is seen on it as a child; whoever was thirty may be an adult there
  expect(keptBy(["DE"], "unknown", 10)).toEqual(["unknown", "yes"]);
  expect(keptBy(["DE"], "unknown", 30)).toEqual(["unknown", "unknown"]);
});

test("the birth date of who is shown decides by an act that itself decides nothing: it made the item", () => {
  const answerOf = (D: object) => {
    const file: FileInput = {
      ...{ file: 1, readings: CLOSED },
      persons: { ...MAYBE_MADE.persons, B: { birthDate: "1980-01-01" }, D },
      items: { v: { shows: "D", content: "explicit", form: "visual" } },
      acts: {
        a0: {
          ...{ by: "B", conduct: "possess", item: "v", place: "CZ", when: "2026-02-02" },
          facts: { "receipt.mode": "requested" },
        },
        a1: { by: "A", conduct: "produce", item: "v", when: "2014-07-30" },
      },
    };
    const situation = fileSituationOf(rulebook, file, CONTEXT);
    if (!situation.ok) throw new Error(JSON.stringify(situation.problems));
    const found = answerAbout(situation.value, "prosecution.open", {});
    return { ...found?.answer, by: found?.cells.map(({ cell: { act } }) => act) };
  };
  expect(answerOf({})).toMatchObject({
    ...{ status: "unknown", by: ["a0"] },
    missing: [{ person: "D", attribute: "birthDate" }],
  });
  expect(answerOf({ birthDate: "2004-01-01" })).toMatchObject({ status: "yes", by: ["a0"] });
  expect(answerOf({ birthDate: "1990-01-01" })).toMatchObject({ status: "no" });
});

test("names are those of the file, and of persons who stand so in an act", () => {
  const situation = fileSituationOf(rulebook, ONE_OF_TWO, CONTEXT);
  if (!situation.ok) throw new Error(JSON.stringify(situation.problems));
  const about = (names: object) => cellsAbout(situation.value, names);
  expect(about({})).toEqual({ ok: true, value: [0, 1] });
  expect(about({ act: "a2", actor: "B", shown: "C", recipient: "unknown" })).toEqual({
    ...{ ok: true, value: [1] },
  });
  // C acts in no act, and may be asked about; in an act that is named somebody has to stand so
  expect(about({ actor: "C" })).toEqual({ ok: true, value: [] });
  expect(about({ act: "a1", actor: "B" })).toMatchObject({
    problems: [{ code: "CELL_UNKNOWN", pointer: "#/about" }],
  });
  expect(about({ act: "a9", actor: "X", shown: "unknown" })).toMatchObject({
    problems: [
      { code: "REFERENCE_UNKNOWN", pointer: "#/about/act", suggestion: "a1" },
      { code: "REFERENCE_UNKNOWN", pointer: "#/about/actor" },
    ],
  });
  expect(about({ act: "unknown" })).toMatchObject({ problems: [{ pointer: "#/about/act" }] });
});
