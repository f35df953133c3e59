import {
  type CaseInput,
  evaluate,
  type FactInput,
  type Scalar,
  type Status,
} from "@cokdyby/engine";
import {
  evaluateFile,
  type FileInput,
  fileEvaluationOf,
  fileOfCase,
  fileSituationOf,
} from "@cokdyby/engine/file";
import fc from "fast-check";
import { expect, test } from "vitest";
import { keyOf } from "../../../packages/engine/src/file/unknown.ts";
import { deep, inParts, notQuick, runs, tier } from "../../../scripts/vitest/tier.ts";
import { realCases } from "../reference/real-case.ts";
import { PERSONS, randomFiles, rulebook } from "./random-file.ts";
import { enumerateCharge, OPEN } from "./reference/charge.ts";
import { enumerate } from "./reference/enumerate.ts";

const TODAY = "2026-11-20";
const QUESTIONS = [
  { of: "person", member: "prosecution", outcome: "prosecution.open" },
  { of: "person", member: "liability", outcome: "liability.liable" },
  { of: "file", outcome: "prosecution.open" },
  { of: "act", outcome: "prosecution.open" },
  { of: "act", outcome: "jurisdiction.established" },
  { of: "act", outcome: "offence.191-2" },
  { of: "act", outcome: "offence.193-1" },
  { of: "act", outcome: "liability.exempt" },
  { of: "act", outcome: "prosecution.timeBarred" },
] as const;

/** An own image sent twice to somebody of whom nothing is known, all but one reading fixed. */
function ownImage(): FileInput {
  const fixed = rulebook.readings.flatMap(({ reading, default: usual, options }) =>
    usual !== undefined || reading === "depictedChildAsOffender"
      ? []
      : [[reading, options[0]?.option as string]],
  );
  return {
    file: 1,
    persons: { A: { birthDate: "2010-05-20" }, B: {} },
    items: { v: { shows: ["A"], madeBy: ["A"], content: "explicit" } },
    acts: {
      a0: {
        by: ["A"],
        conduct: "transmit",
        item: "v",
        to: ["B"],
        place: ["CZ"],
        when: "2026-02-02",
      },
      a1: {
        by: ["A"],
        conduct: "transmit",
        item: "v",
        to: ["B"],
        place: ["CZ"],
        when: "2026-06-15",
      },
    },
    readings: Object.fromEntries(fixed),
  };
}

/** An act against two, of whom one is perhaps who acts; of the three nothing is known but that one is of age. */
const PERHAPS_AGAINST_HERSELF: FileInput = {
  file: 1,
  persons: { C: { age: 16 }, D: { perhapsSameAs: "C" }, V: { age: 30 } },
  items: { w: { shows: ["D", "V"], content: "explicit" } },
  acts: {
    a: { by: ["C"], conduct: "induceProduction", item: "w", place: ["CZ"], when: "2025-02-28" },
  },
  readings: ownImage().readings ?? {},
};

/** Two acts of known days, and one whose day lies in a span, at which an unknown age is an unknown of its own. */
const INEXACT_DAY: FileInput = {
  file: 1,
  on: "2026-03-01",
  persons: {
    A: { citizenships: ["CZ"] },
    B: { citizenships: ["CZ"], birthDate: "2012-12-31" },
    D: { birthDate: "2012-12-31" },
  },
  items: { w: { shows: ["B"], madeBy: ["B"], content: "suggestive" } },
  acts: {
    a0: { by: ["D"], conduct: "sexualActivity", item: "w", to: ["A"], place: ["CZ"] },
    a2: { by: ["A"], conduct: "payChild", item: "w", to: ["B"], place: ["SK"], effect: ["CZ"] },
    a3: {
      by: ["A"],
      conduct: "possess",
      item: "w",
      when: { min: "2026-02-28", max: "2026-03-01" },
    },
  },
  states: { SK: { punishable: "yes" } },
  readings: ownImage().readings ?? {},
};

/** Two are shown who live in two states; the maker, of whom nothing is known, is not both. */
const TWO_SHOWN: FileInput = {
  file: 1,
  persons: {
    B: { habitualResidence: "DE" },
    D: { habitualResidence: "CZ", birthDate: "2008-01-15" },
  },
  items: { w: { shows: ["B", "D"], content: "explicit" } },
  acts: { a: { conduct: "produce", item: "w", place: ["CZ"], when: "2025-02-28" } },
  readings: ownImage().readings ?? {},
};

/** Of sixteen, sends an adult's image to that adult and, so it says, to herself; in what way is not said. */
const SENT_TO_HERSELF_TOO: FileInput = {
  file: 1,
  persons: { A: { age: 30 }, B: { age: 16 } },
  items: {
    w: { shows: ["A"], madeBy: ["A"], made: { age: 30 }, content: "explicit", form: "visual" },
  },
  acts: {
    a: {
      by: ["B"],
      conduct: "transmit",
      item: "w",
      to: ["A", "B"],
      place: ["CZ"],
      when: "2026-02-02",
    },
  },
  readings: ownImage().readings ?? {},
};

/** Own images sent, kept or made, of which a reading that is left open may decide. */
const ownImages: fc.Arbitrary<FileInput> = fc
  .record({
    birthDate: fc.constantFrom("2008-01-15", "2010-05-20", "2011-02-02"),
    other: fc.constantFrom({}, { age: 14 }, { age: 17 }),
    conducts: fc.array(fc.constantFrom("transmit", "possess", "produce"), {
      minLength: 1,
      maxLength: 2,
    }),
  })
  .map(({ birthDate, other, conducts }) => {
    const { acts, ...file } = ownImage();
    const drawn = conducts.map((conduct, at) => {
      const { to, ...act } = Object.values(acts)[at] ?? {};
      return [`a${at}`, { ...act, conduct, ...(conduct === "transmit" && to ? { to } : {}) }];
    });
    const persons = { A: { birthDate }, B: other };
    return { ...file, persons, acts: Object.fromEntries(drawn) };
  });

const drawnFiles = fc.oneof(
  { weight: 3, arbitrary: randomFiles(tier === "quick" ? 2 : deep ? 8 : 4) },
  { weight: 1, arbitrary: ownImages },
);

/** A file, who and which act of it is asked about, and what; mostly somebody who acts, in that act. */
const asked = drawnFiles.chain((file) => {
  const acts = Object.keys(file.acts);
  const acting = (act: string) => [file.acts[act]?.by ?? []].flat();
  return fc
    .record({
      act: fc.constantFrom(...acts),
      question: fc.constantFrom(...QUESTIONS),
      whoever: fc.constantFrom(...PERSONS),
      at: fc.nat(3),
    })
    .map(({ act, question, whoever, at }) => {
      const those = question.of === "act" ? acting(act) : acts.flatMap(acting);
      return { file, who: those[at % Math.max(1, those.length)] ?? whoever, question, act };
    });
});

/** How many completions × choices × cells are gone through: what is drawn with more is drawn anew. */
const MOST =
  tier === "quick" ? { ofAnswer: 300, ofCharge: 60 } : { ofAnswer: 3_000, ofCharge: 400 };
/** Of 120 compared answers so many have to be of each status, without the files written down above. */
const LEAST: Readonly<Record<Status, number>> = { yes: 3, no: 10, unknown: 5, contested: 2 };

/** The status that a file answers with, once it is held against the completions; nothing where it is not. */
function compare(
  file: FileInput,
  who: string,
  question: (typeof QUESTIONS)[number],
  act: string,
  most: number,
): Status | undefined {
  const { outcome, of } = question;
  const situation = fileSituationOf(rulebook, file, { today: TODAY });
  if (!situation.ok) return undefined;
  // first, so that a file with too many completions is not evaluated
  const expected = enumerate(
    rulebook,
    file,
    TODAY,
    outcome,
    (cell) => (of === "file" || cell.actor === who) && (of !== "act" || cell.act === act),
    most,
  );
  if (expected === undefined) return undefined;
  const found = fileEvaluationOf(situation.value, [outcome], { today: TODAY });
  const joined =
    of === "file"
      ? found.file.prosecution
      : of === "person"
        ? found.persons[who]?.[question.member]
        : found.acts[act]?.[who]?.findings[outcome];
  if (joined === undefined) return undefined;
  expect({ status: joined.status, dependsOn: joined.dependsOn }).toEqual({
    status: expected.status,
    dependsOn: expected.dependsOn,
  });
  if (expected.missing !== undefined) {
    expect(new Set(joined.missing.map(keyOf))).toEqual(new Set(expected.missing));
  }
  return joined.status;
}

test.for(inParts({ quick: 6, full: 120, deep: 1_500 }, 5))(
  "what a file answers is what going through every completion of what its cells share gives ($part)",
  {},
  ({ numRuns, seed }) => {
    const seen: Record<Status, number> = { yes: 0, no: 0, unknown: 0, contested: 0 };
    fc.assert(
      fc.property(asked, ({ file, who, question, act }) => {
        const status = compare(file, who, question, act, MOST.ofAnswer);
        // what cannot be read, and what has too many completions to go through, is drawn anew
        fc.pre(status !== undefined);
        if (status !== undefined) seen[status]++;
      }),
      { numRuns, maxSkipsPerRun: 20, seed },
    );
    for (const [status, of120] of Object.entries(LEAST)) {
      const least = Math.floor((of120 * Math.min(numRuns, 120)) / 120);
      expect(seen[status as Status], status).toBeGreaterThanOrEqual(least);
    }
  },
);

test.for([
  { file: ownImage(), who: "A", question: QUESTIONS[0], act: "a0", status: "contested" },
  { file: PERHAPS_AGAINST_HERSELF, who: "C", question: QUESTIONS[1], act: "a", status: "unknown" },
  { file: TWO_SHOWN, who: "A", question: QUESTIONS[2], act: "a", status: "unknown" },
  { file: INEXACT_DAY, who: "A", question: QUESTIONS[2], act: "a2", status: "unknown" },
  { file: SENT_TO_HERSELF_TOO, who: "B", question: QUESTIONS[5], act: "a", status: "unknown" },
])("what is seldom drawn, $question.of $act of $who, is $status", notQuick, (each) => {
  const { file, who, question, act, status } = each;
  expect(compare(file, who, question, act, 3_000)).toBe(status);
});

/** B keeps what A made of D, of whom nothing is known: how old D was then is how old D is shown. */
const MADE_OF_ANOTHER: FileInput = {
  file: 1,
  persons: {
    A: { birthDate: "1980-01-01" },
    B: { birthDate: "1985-01-01" },
    D: {},
  },
  items: { v: { shows: "D", content: "explicit", form: "visual" } },
  acts: {
    a0: {
      ...{ by: "B", conduct: "possess", item: "v", place: "CZ", when: "2026-02-02" },
      facts: { "receipt.mode": "requested" },
    },
    a1: { by: "A", conduct: "produce", item: "v", place: "CZ", when: "2014-07-30" },
  },
  readings: ownImage().readings ?? {},
};

test("of what moves along with something else, that alone is missing", notQuick, () => {
  const outcome = "offence.192-1";
  const ofKeeping = ({ act }: { readonly act: string }) => act === "a0";
  const expected = enumerate(rulebook, MADE_OF_ANOTHER, TODAY, outcome, ofKeeping, 20_000);
  const missing = [{ person: "D", attribute: "birthDate" }];
  expect(expected).toEqual({ status: "unknown", dependsOn: [], missing: missing.map(keyOf) });
  const found = evaluateFile(rulebook, MADE_OF_ANOTHER, { today: TODAY }, [outcome]);
  expect(found.ok && found.value.acts.a0?.B?.findings[outcome]).toMatchObject({
    status: "unknown",
    missing,
  });
});

/** What is asked of a file for the charges of its persons. */
const OFFENCES = rulebook.outcomes.flatMap(({ outcome, group }) =>
  group === "offence" ? [outcome] : [],
);
const TIME_BARRED = "prosecution.timeBarred";

test("a person is charged with what no act rules out, in the act's own status, with rows of its cells", () => {
  let seen = 0;
  fc.assert(
    fc.property(randomFiles(deep ? 6 : 3), (file) => {
      const answer = evaluateFile(rulebook, file, { today: TODAY }, [...OFFENCES, TIME_BARRED]);
      fc.pre(answer.ok);
      if (!answer.ok) return;
      const { acts, cells, persons } = answer.value;
      const alone = evaluateFile(rulebook, file, { today: TODAY }, []);
      for (const [person, { charges }] of Object.entries(persons)) {
        const rowsOf = (act: string, offence: string) =>
          cells.flatMap((cell) =>
            cell.act === act && cell.actor === person ? (cell.findings[offence]?.rows ?? []) : [],
          );
        const idsOf = (rows: readonly { readonly row: string }[]) =>
          new Set(rows.map(({ row }) => row));
        const expected = Object.entries(acts).flatMap(([act, { [person]: own }]) =>
          OFFENCES.flatMap((offence) => {
            const status = own?.findings[offence]?.status ?? "no";
            return status === "no" ? [] : [{ act, offence, status }];
          }),
        );
        expect(charges.map(({ act, offence, status }) => ({ act, offence, status }))).toEqual(
          expected,
        );
        for (const { act, offence, rows } of charges) {
          const ids = idsOf(rows);
          expect(rows.length).toBeGreaterThan(0);
          expect(ids.size).toBe(rows.length);
          expect(ids.isSubsetOf(idsOf(rowsOf(act, offence)))).toBe(true);
        }
        // whatever is asked of the file
        expect(alone.ok && alone.value.persons[person]?.charges).toEqual(charges);
        seen += charges.length;
      }
    }),
    { numRuns: runs({ quick: 8, full: 100, deep: 400 }) },
  );
  expect(seen).toBeGreaterThan(20);
});

/** Of 100 compared charges at least so many: barred or not, rows with a day and without. */
const LEAST_OF_CHARGES = { yes: 1, no: 10, day: 20, noDay: 5 };

test.for(inParts({ quick: 4, full: 100, deep: 1_000 }, 5))(
  "rows, days and lapse of a charge are what going through every completion gives ($part)",
  {},
  ({ numRuns, seed }) => {
    const seen = { yes: 0, no: 0, unknown: 0, contested: 0, day: 0, noDay: 0 };
    fc.assert(
      fc.property(drawnFiles, fc.nat(), (file, which) => {
        const found = evaluateFile(rulebook, file, { today: TODAY }, []);
        const all = Object.entries(found.ok ? found.value.persons : {}).flatMap(
          ([person, { charges }]) => charges.map((charge) => ({ person, ...charge })),
        );
        const drawn = all[which % Math.max(1, all.length)];
        if (drawn === undefined) return fc.pre(false);
        const { person, act, offence, rows, timeBarred } = drawn;
        const expected = enumerateCharge(
          rulebook,
          file,
          TODAY,
          offence,
          (cell) => cell.act === act && cell.actor === person,
          MOST.ofCharge,
        );
        if (expected === undefined) return fc.pre(false);
        const about = `${act} ${person} ${offence}`;
        expect(new Set(rows.map(({ row }) => row)), about).toEqual(new Set(expected.rows.keys()));
        for (const { row, barredFrom, limitationYears } of rows) {
          const { day, years } = expected.rows.get(row) ?? {};
          expect(limitationYears, `${about} ${row}`).toBe(years);
          if (day === OPEN) continue;
          expect(barredFrom, `${about} ${row}`).toBe(day);
          seen[day === undefined ? "noDay" : "day"] += 1;
        }
        if (expected.timeBarred === undefined) return;
        expect(timeBarred, about).toBe(expected.timeBarred);
        seen[timeBarred] += 1;
      }),
      { numRuns, maxSkipsPerRun: 50, seed },
    );
    for (const [what, of100] of Object.entries(LEAST_OF_CHARGES)) {
      const least = Math.floor((of100 * Math.min(numRuns, 100)) / 100);
      expect(seen[what as keyof typeof seen], what).toBeGreaterThanOrEqual(least);
    }
  },
);

test("the unknowns of a file are those of its cells and of all that is joined of them, each once", () => {
  let seen = 0;
  let followed = 0;
  fc.assert(
    fc.property(randomFiles(deep ? 6 : 3), (file) => {
      const context = { today: TODAY };
      const situation = fileSituationOf(rulebook, file, context);
      fc.pre(situation.ok);
      if (!situation.ok) return;
      const found = fileEvaluationOf(situation.value, [...OFFENCES, TIME_BARRED], context);
      const joined = [
        found.file.prosecution,
        ...Object.values(found.persons).flatMap((each) => [each.prosecution, each.liability]),
        ...Object.values(found.acts).flatMap((persons) =>
          Object.values(persons).flatMap(({ findings }) => Object.values(findings)),
        ),
      ];
      const { join } = situation.value;
      const ofCells = situation.value.cells.flatMap((cell, at) =>
        Object.values(found.cells[at]?.findings ?? {}).flatMap(({ missing }) =>
          missing.flatMap((fact) => {
            const [own, listed] = [cell.unknownOf(fact), join.unknownOf(at, fact)];
            // the age of whoever acts and is shown is said once
            if (listed === undefined) {
              expect([fact, cell.actor]).toEqual(["child.age", cell.shown]);
              return [];
            }
            // what is listed under another name follows from the birth date of the person, or from the day of an act
            if (keyOf(listed) !== keyOf(own)) {
              expect([
                { person: own.person, attribute: "birthDate" },
                { act: listed.act, attribute: "when" },
              ]).toContainEqual(listed);
              expect(fact).toMatch(/[aA]ge$|^limitation\.years/);
              followed += 1;
            }
            return listed;
          }),
        ),
      );
      const times = Object.entries(found.persons).flatMap(([person, { charges }]) =>
        charges.map(({ act, offence }) => {
          const cells = [...situation.value.cells.keys()].filter((at) => {
            const cell = situation.value.cells[at];
            return cell?.act === act && cell.actor === person;
          });
          return join.lapsed({ outcome: offence, cells });
        }),
      );
      const together = [...joined, ...times].flatMap(({ missing }) => missing);
      const expected = [...together, ...ofCells].map(keyOf);
      expect(found.unknowns.map(keyOf).sort()).toEqual([...new Set(expected)].sort());
      seen += found.unknowns.length;
    }),
    { numRuns: runs({ quick: 30, full: 60, deep: 400 }) },
  );
  expect(seen).toBeGreaterThan(50);
  expect(followed).toBeGreaterThan(0);
});

test("ages at several acts are listed as the one birth date from which they follow", () => {
  const answer = evaluateFile(rulebook, ownImage(), { today: TODAY }, ["offence.191-2"]);
  const ofB = answer.ok ? answer.value.unknowns.filter(({ person }) => person === "B") : [];
  expect(ofB.filter(({ attribute }) => attribute !== "sharing.recipientConsented")).toEqual([
    { person: "B", attribute: "birthDate" },
  ]);
});

test("an act that is barred is charged as barred, and another of the same person is not", () => {
  const file: FileInput = {
    file: 1,
    persons: { A: { birthDate: "1980-01-01" }, V: { birthDate: "2005-06-01" }, R: { age: 30 } },
    items: { v: { shows: ["V"], madeBy: ["A"], content: "explicit", form: "visual" } },
    acts: {
      a: {
        ...{ by: "A", conduct: "extort", against: "V", holds: false },
        ...{ threat: { kind: "publication", aim: "money" }, place: "CZ", when: "2018-05-01" },
      },
      b: {
        ...{ by: "A", conduct: "transmit", item: "v", to: ["R"], audience: "onePerson" },
        ...{ place: "CZ", when: "2022-05-01" },
      },
    },
    // so that nobody's minority stops the time of § 192
    readings: { depictedChildAsVictim: "no" },
  };
  const chargesOn = (today: string) => {
    const answer = evaluateFile(rulebook, file, { today }, ["prosecution.open"]);
    if (!answer.ok) throw new Error(JSON.stringify(answer.problems));
    const { A, ...others } = answer.value.persons;
    expect(Object.values(others).flatMap(({ charges }) => charges)).toEqual([]);
    return {
      prosecuted: A?.prosecution.status,
      charges: A?.charges.map(({ act, offence, status, timeBarred, rows }) => [
        ...[act, offence, status, timeBarred],
        ...rows.map(({ row, barredFrom }) => `${row} ${barredFrom}`),
      ]),
    };
  };
  const ofThreat = ["a", "offence.175-1", "yes", "yes", "175-1 2023-05-02"];
  const ofImage = (barred: string) => ["b", "offence.192-3", "yes", barred, "192-3 2027-05-02"];
  expect(chargesOn("2027-05-01")).toEqual({
    prosecuted: "yes",
    charges: [ofThreat, ofImage("no")],
  });
  expect(chargesOn("2027-05-02")).toEqual({
    prosecuted: "no",
    charges: [ofThreat, ofImage("yes")],
  });
});

test("the age of somebody who acts and is shown is not asked for once it is known, be the conduct open", () => {
  for (const about of [{ birthDate: "2007-06-01" }, { age: 17 }]) {
    const answer = evaluateFile(
      rulebook,
      {
        file: 1,
        persons: { B: about },
        items: { v: { shows: ["B"], madeBy: ["B"] } },
        acts: {
          a: {
            by: ["B"],
            // the second does not ask who is shown, and is none towards somebody of seventeen
            conduct: { oneOf: ["possess", "proposeMeeting"] },
            item: "v",
            place: "CZ",
            when: "2025-02-28",
          },
        },
      },
      { today: TODAY },
      [],
    );
    const { liability } = (answer.ok && answer.value.persons.B) || {};
    expect(liability?.missing.map(({ attribute }) => attribute)).toEqual([
      "content",
      "pornographicWork",
      "conduct",
    ]);
    expect(liability).toMatchObject({
      status: "contested",
      dependsOn: ["depictedChildAsOffender"],
    });
  }
});

test("at acts whose day is not known somebody's age is asked for each, since years may lie between them", () => {
  const act = {
    by: ["A"],
    conduct: "transmit",
    item: "v",
    to: ["B"],
    place: ["CZ"],
    when: { min: "2026-01-10", max: "2026-03-01" },
  };
  const answer = evaluateFile(
    rulebook,
    {
      file: 1,
      on: "2026-03-01",
      persons: { A: {}, B: {} },
      items: { v: { shows: ["A"], madeBy: ["A"], content: "explicit" } },
      acts: { a0: act, a1: act },
    },
    { today: TODAY },
    ["liability.liable"],
  );
  const missing = answer.ok ? (answer.value.persons.A?.liability.missing ?? []) : [];
  expect(missing.filter(({ person, attribute }) => person === "A" && attribute === "age")).toEqual([
    { act: "a0", person: "A", attribute: "age" },
    { act: "a1", person: "A", attribute: "age" },
  ]);
});

test("an answer does not turn on what else was asked of the file", () => {
  const joined = ["liability.exempt", "prosecution.timeBarred"];
  fc.assert(
    fc.property(randomFiles(3), (file) => {
      const ask = (outcomes: readonly string[]) =>
        evaluateFile(rulebook, file, { today: TODAY }, outcomes);
      const all = ask(joined);
      fc.pre(all.ok);
      for (const outcome of joined) {
        const alone = ask([outcome]);
        if (!alone.ok) throw new Error(JSON.stringify(alone.problems));
        const keys = all.value.unknowns.map(keyOf);
        expect(keys).toEqual(expect.arrayContaining(alone.value.unknowns.map(keyOf)));
        for (const [act, persons] of Object.entries(alone.value.acts)) {
          for (const [person, { findings }] of Object.entries(persons)) {
            expect(all.value.acts[act]?.[person]?.findings[outcome]).toEqual(findings[outcome]);
          }
        }
      }
    }),
    { numRuns: runs({ quick: 8, full: 100, deep: 300 }) },
  );
});

test("a chain of persons of whom nothing is known is answered however long it is", () => {
  const ids = Array.from({ length: 50 }, (_, at) => `p${at}`);
  const passesOn = (by: string, at: number) => ({
    ...{ by: [by], conduct: "transmit", item: "v", to: [ids[(at + 1) % ids.length] ?? ""] },
    ...{ place: "CZ", when: "2026-02-02" },
  });
  const answer = evaluateFile(
    rulebook,
    {
      file: 1,
      persons: Object.fromEntries(["child", ...ids.slice(1)].map((id) => [id, {}])),
      items: { v: { shows: ["child"] } },
      acts: Object.fromEntries(ids.slice(1, -1).map((id, at) => [`a${id}`, passesOn(id, at + 1)])),
    },
    { today: TODAY },
    ["prosecution.open"],
  );
  if (!answer.ok) throw new Error(JSON.stringify(answer.problems));
  expect(answer.value.file.prosecution.status).toBe("unknown");
  const asked = answer.value.file.prosecution.missing.map(({ person }) => person);
  expect(new Set(asked)).toEqual(new Set([undefined, "child", ...ids.slice(1)]));
});

test("a person taken out takes exactly the cells along in which the person stands", () => {
  fc.assert(
    fc.property(randomFiles(6), fc.constantFrom(...PERSONS), (file, who) => {
      const { persons, items, acts } = file;
      const isNamed = (member: unknown) =>
        member === who || (Array.isArray(member) && member.includes(who));
      const standsIn = ({ by, to, against, item, holds }: (typeof acts)[string]) => {
        const shows = items?.[item ?? (typeof holds === "string" ? holds : "")]?.shows;
        return isNamed(by) || isNamed(to) || isNamed(against ?? shows);
      };
      const before = evaluateFile(rulebook, file, { today: TODAY }, ["liability.liable"]);
      fc.pre(before.ok);
      const left = Object.fromEntries(Object.entries(acts).filter(([, act]) => !standsIn(act)));
      const after = evaluateFile(
        rulebook,
        {
          ...file,
          persons: withoutPerson(persons, who),
          items: itemsWithout(items, who),
          acts: withoutReferences(left),
        },
        { today: TODAY },
        ["liability.liable"],
      );
      expect(after.ok).toBe(true);
      if (!after.ok) return;
      const keep = before.value.cells.filter(({ act }) => act in left);
      expect(
        after.value.cells.map(({ act, actor, shown, recipient }) => [act, actor, shown, recipient]),
      ).toEqual(keep.map(({ act, actor, shown, recipient }) => [act, actor, shown, recipient]));
    }),
    { numRuns: runs({ quick: 5, full: 60, deep: 300 }) },
  );
});

function withoutPerson(persons: FileInput["persons"], who: string): FileInput["persons"] {
  return Object.fromEntries(
    Object.entries(persons ?? {})
      .filter(([id]) => id !== who)
      .map(([id, { perhapsSameAs, ...rest }]) => [
        id,
        perhapsSameAs === who || perhapsSameAs === undefined ? rest : { ...rest, perhapsSameAs },
      ]),
  );
}

function itemsWithout(items: FileInput["items"], who: string): FileInput["items"] {
  return Object.fromEntries(
    Object.entries(items ?? {}).map(([id, item]) => {
      const list = (member: unknown) =>
        Array.isArray(member) ? member.filter((each) => each !== who) : undefined;
      const [shows, madeBy] = [list(item.shows), list(item.madeBy)];
      const { shows: _, madeBy: __, ...rest } = item;
      return [
        id,
        { ...rest, ...(shows?.length ? { shows } : {}), ...(madeBy?.length ? { madeBy } : {}) },
      ];
    }),
  );
}

function withoutReferences(acts: FileInput["acts"]): FileInput["acts"] {
  return Object.fromEntries(
    Object.entries(acts).map(([id, { received, ...act }]) => [
      id,
      received !== undefined && received in acts ? { ...act, received } : act,
    ]),
  );
}

/** Whether a fact is stated to be a value, also as one of several that are all the same. */
function saysAlone(stated: FactInput | undefined, value: Scalar): boolean {
  const several = typeof stated === "object" && "oneOf" in stated ? stated.oneOf : [stated];
  return several.every((each) => each === value);
}

test("a case and the file with that one act have the same findings, byte for byte", () => {
  const cases = realCases(rulebook, ["2014-08-01", "2026-03-01"], 4_096);
  fc.assert(
    fc.property(cases, ({ input, outcome }) => {
      const outcomes = [
        outcome,
        "prosecution.open",
        "liability.liable",
        "jurisdiction.established",
      ];
      const flat = evaluate(rulebook, input, { today: TODAY }, outcomes);
      const file = evaluateFile(rulebook, fileOfCase(rulebook, input), { today: TODAY }, outcomes);
      // a file says that both are one person also where a case cannot, since the fact does not belong
      const stray =
        flat.ok &&
        flat.value.warnings.some(({ pointer }) => pointer === "#/facts/actor.isDepicted");
      fc.pre(!(stray && saysAlone(input.facts["actor.isDepicted"], true)));
      expect(file.ok).toBe(flat.ok);
      if (!file.ok || !flat.ok) return;
      expect(file.value.cells.length).toBe(1);
      const [cell] = file.value.cells;
      expect(JSON.stringify(cell?.findings)).toBe(JSON.stringify(flat.value.findings));
      const again = evaluate(rulebook, cell?.case as CaseInput, { today: TODAY }, outcomes);
      expect(again.ok && JSON.stringify(again.value.findings)).toBe(
        JSON.stringify(flat.value.findings),
      );
    }),
    { numRuns: runs({ quick: 10, full: 300, deep: 1_000 }) },
  );
});
