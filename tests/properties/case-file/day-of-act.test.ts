import type { Status } from "@cokdyby/engine";
import { plainLabels } from "@cokdyby/engine/analyse";
import {
  evaluateFile,
  type FileEvaluation,
  type FileInput,
  fileEvaluationOf,
  fileQuestionPlan,
  fileSituationOf,
} from "@cokdyby/engine/file";
import fc from "fast-check";
import { expect, test } from "vitest";
import { runs } from "../../../scripts/vitest/tier.ts";
import { plusDays } from "../reference/days.ts";
import { CLOSED, CONTEXT, randomFiles, rulebook } from "./random-file.ts";

// A day that lies in a span is one day: what a file says of the span is what it says of each of its days, joined.

const OUTCOMES = [
  "prosecution.open",
  "liability.liable",
  "liability.exempt",
  "prosecution.timeBarred",
  "offence.191-2",
  "offence.192-1",
  "offence.193-1",
];

/** A file in which all births are known, one act of it, the first day of a span that has a birthday in it, and its length. */
const spanned = fc
  .record({
    file: randomFiles(3),
    births: fc.array(fc.constantFrom("2006-02-27", "2008-06-15", "2010-05-20", "2011-02-02"), {
      minLength: 4,
      maxLength: 4,
    }),
    act: fc.nat(),
    who: fc.nat(3),
    age: fc.constantFrom(12, 14, 15, 15, 18, 18),
    back: fc.nat(6),
    length: fc.constantFrom(7, 7, 7, 31),
    choice: fc.nat(),
  })
  .map(({ file, births, act, who, age, back, length, choice }) => {
    const persons = Object.entries(file.persons ?? {}).map(([id, person], at) => {
      const { age: _, birthDate: __, ...more } = person;
      return [id, { ...more, birthDate: births[at] as string }] as const;
    });
    const acts = Object.keys(file.acts);
    const birth = births[who] as string;
    const birthday = `${Number(birth.slice(0, 4)) + age}${birth.slice(4)}`;
    return {
      file: { ...file, persons: Object.fromEntries(persons), readings: closed(file, choice) },
      act: acts[act % acts.length] as string,
      from: plusDays(birthday, -back),
      length,
    };
  });

type When = NonNullable<FileInput["acts"][string]["when"]>;

function withDay(file: FileInput, act: string, when: When): FileInput {
  return { ...file, acts: { ...file.acts, [act]: { ...file.acts[act], when } } };
}

/** The readings of a file, those that it leaves open at some option. */
function closed({ readings = {} }: FileInput, choice: number): Record<string, string> {
  const open = rulebook.readings.filter(
    ({ reading, default: usual }) => usual === undefined && readings[reading] === undefined,
  );
  const chosen = open.map(({ reading, options }) => {
    return [reading, options[choice % options.length]?.option as string];
  });
  return { ...readings, ...Object.fromEntries(chosen) };
}

/** What a file says, by what it is asked. */
function statusesOf({ acts, persons, file }: FileEvaluation): Map<string, Status> {
  const said = new Map<string, Status>([["file", file.prosecution.status]]);
  for (const [act, each] of Object.entries(acts)) {
    for (const [person, { findings }] of Object.entries(each)) {
      for (const [outcome, { status }] of Object.entries(findings)) {
        said.set(`${act} ${person} ${outcome}`, status);
      }
    }
  }
  for (const [person, { prosecution, liability, charges }] of Object.entries(persons)) {
    said.set(`${person} prosecution`, prosecution.status);
    said.set(`${person} liability`, liability.status);
    for (const { act, offence, timeBarred } of charges) {
      said.set(`${person} ${act} ${offence} barred`, timeBarred);
    }
  }
  return said;
}

/** By charge the rows of it. */
function rowsOf({ persons }: FileEvaluation) {
  return Object.entries(persons).flatMap(([person, { charges }]) =>
    charges.flatMap(({ act, offence, rows }) =>
      rows.map(({ row }) => `${person} ${act} ${offence} ${row}`),
    ),
  );
}

/** The answers to a file, and what each cell presumes. */
function answered(file: FileInput) {
  const situation = fileSituationOf(rulebook, file, CONTEXT);
  if (!situation.ok) return undefined;
  const presumed = situation.value.situations.map(({ presumptions }) => [...presumptions.keys()]);
  return { presumed, answer: fileEvaluationOf(situation.value, OUTCOMES, CONTEXT) };
}

/** Where every reading is closed nothing is contested. */
function joined(statuses: readonly Status[]): Status {
  const [first = "unknown", ...others] = new Set(statuses);
  return others.length === 0 ? first : "unknown";
}

test("what a file says of a span of days is what it says of each of them, joined", () => {
  const seen = { yes: 0, no: 0, unknown: 0, contested: 0, divided: 0 };
  fc.assert(
    fc.property(spanned, ({ file, act, from, length }) => {
      const days = Array.from({ length }, (_, at) => plusDays(from, at));
      const span = answered(withDay(file, act, { min: from, max: days.at(-1) ?? from }));
      fc.pre(span !== undefined);
      if (span === undefined) return;
      const each = days.flatMap((day) => answered(withDay(file, act, day)) ?? []);
      // what is presumed on one day and not on another is presumed on none
      const presumed = JSON.stringify(span.presumed);
      fc.pre(each.every((day) => JSON.stringify(day.presumed) === presumed));
      const ofDays = each.map(({ answer }) => statusesOf(answer));
      for (const [asked, status] of statusesOf(span.answer)) {
        const statuses = ofDays.flatMap((said) => said.get(asked) ?? []);
        expect({ asked, status }).toEqual({ asked, status: joined(statuses) });
        seen[status] += 1;
        if (new Set(statuses).size > 1) seen.divided += 1;
      }
      const rows = new Set(each.flatMap(({ answer }) => rowsOf(answer)));
      expect(new Set(rowsOf(span.answer))).toEqual(rows);
      const ages = span.answer.unknowns.filter(
        ({ person, attribute }) => person !== undefined && /[aA]ge$/.test(attribute),
      );
      expect(ages.filter((age) => age.act === act)).toEqual([]);
    }),
    { numRuns: runs({ quick: 4, full: 40, deep: 600 }), maxSkipsPerRun: 50 },
  );
  expect(seen.contested).toBe(0);
  const enough = runs({ quick: 0, full: 10, deep: 10 });
  expect(seen.yes).toBeGreaterThan(enough);
  expect(seen.no).toBeGreaterThan(enough);
  expect(seen.unknown).toBeGreaterThan(enough);
  expect(seen.divided).toBeGreaterThan(runs({ quick: 0, full: 3, deep: 3 }));
});

const WEEK = { min: "2026-03-01", max: "2026-03-07" };
/** A keeps an image of B, who made it. */
const KEPT = {
  ...{ by: "A", conduct: "possess", item: "v", place: "CZ", when: WEEK },
  facts: { "receipt.mode": "requested" },
} satisfies FileInput["acts"][string];

function keptBy(birthDate: string, acts: FileInput["acts"] = { a1: KEPT }): FileInput {
  return {
    ...{ file: 1, readings: CLOSED, acts },
    persons: { A: { birthDate }, B: { birthDate: "2011-03-05" } },
    items: { v: { shows: ["B"], madeBy: ["B"], content: "explicit" } },
  };
}

/** How an outcome of the act `a1` stands. */
function standing(file: FileInput, outcome: string) {
  const answer = evaluateFile(rulebook, file, CONTEXT, [outcome]);
  if (!answer.ok) throw new Error(JSON.stringify(answer.problems));
  return answer.value.acts.a1?.A?.findings[outcome];
}

test("ages that no day gives together are not counted: what is certain on each day is certain of the span", () => {
  const file: FileInput = {
    ...keptBy("2008-03-03"),
    readings: {
      ...{ authority: "committee", ageExemptionScope: "unconditional" },
      ...{ ageExemptionWhose: "depicted", depictedChildAsOffender: "possible" },
    },
  };
  const certain = { status: "yes", dependsOn: [], missing: [] };
  for (let day = WEEK.min; day <= WEEK.max; day = plusDays(day, 1)) {
    expect(standing(withDay(file, "a1", day), "prosecution.open")).toEqual(certain);
  }
  expect(standing(file, "prosecution.open")).toEqual(certain);
});

test("where the day decides it is asked, by the days that the law tells apart, and no age is", () => {
  const situation = fileSituationOf(rulebook, keptBy("2011-03-04"), CONTEXT);
  if (!situation.ok) throw new Error(JSON.stringify(situation.problems));
  const { stillNeeded, asks, impact } = fileQuestionPlan(
    situation.value,
    ["liability.liable"],
    plainLabels,
  );
  const day = { act: "a1", attribute: "when" };
  expect(stillNeeded).toEqual([day]);
  expect(asks).toMatchObject([
    {
      fact: day,
      question: rulebook.facts.find(({ fact }) => fact === "act.date")?.question,
      values: [
        { from: "2026-03-01", to: "2026-03-04" },
        { from: "2026-03-05", to: "2026-03-07" },
      ],
    },
  ]);
  const goals = impact[0]?.answers.flatMap((each) => each.goals);
  const goal = { act: "a1", person: "A", outcome: "liability.liable" };
  expect(goals).toEqual([
    { ...goal, status: "no" },
    { ...goal, status: "yes" },
  ]);
});

test("a month is its days", () => {
  const found = (when: When) =>
    evaluateFile(rulebook, withDay(keptBy("2011-02-20"), "a1", when as string), CONTEXT, OUTCOMES);
  const whole = found({ min: "2026-02-01", max: "2026-02-28" });
  expect(whole.ok).toBe(true);
  expect(found("2026-02")).toEqual(whole);
  expect(found("2026-13")).toMatchObject({
    problems: [{ code: "DATE_IMPOSSIBLE", pointer: "#/acts/a1/when" }],
  });
});

test.each([
  // a year is completed on the day after the birthday
  ["2011-02-20", ["2011-02-20–2026-02-20", "2026-02-21–2026-11-20"]],
  ["2008-02-29", ["2008-02-29–2023-02-28", "2023-03-01–2026-11-20"]],
])(
  "where no day is said the day is asked instead of the age of who was born on %s",
  (born, days) => {
    const { when: _, ...undated } = KEPT;
    const plan = (presume: boolean) => {
      const file = { ...keptBy(born, { a1: undated }), presume };
      const situation = fileSituationOf(rulebook, file, CONTEXT);
      if (!situation.ok) throw new Error(JSON.stringify(situation.problems));
      return fileQuestionPlan(situation.value, ["liability.belowAge"], plainLabels);
    };
    for (const { ranked, asks, impact } of [plan(true), plan(false)]) {
      const day = { act: "a1", attribute: "when" };
      expect(ranked.map(({ fact }) => fact)).toEqual([day]);
      expect(asks.map(({ fact, values }) => [fact, values.map(({ label }) => label)])).toEqual([
        [day, days],
      ]);
      expect(impact).toEqual([]);
    }
  },
);

test("what was received was sent before: days on which it would not have been are not counted", () => {
  const sent = { by: "B", conduct: "transmit", item: "v", to: ["A"], place: "CZ" };
  const { facts: _, ...received } = KEPT;
  const withSent = (when: When) =>
    keptBy("2011-03-04", {
      a0: { ...sent, when },
      a1: { ...received, received: "a0", asked: true },
    });
  const open = { status: "unknown", missing: [{ act: "a1", attribute: "when" }] };
  expect(standing(withSent("2026-03-01"), "liability.liable")).toMatchObject(open);
  for (const when of ["2026-03-05", { min: "2026-03-05", max: "2026-03-09" }]) {
    expect(standing(withSent(when), "liability.liable")).toMatchObject({ status: "yes" });
  }
});

test("the age shown is that of the day of the making, in the other acts with the item too", () => {
  const made = { by: "A", conduct: "produce", item: "v", place: "CZ", when: WEEK };
  const file: FileInput = {
    ...{ file: 1, readings: CLOSED },
    persons: { A: { birthDate: "1990-01-01" }, B: { birthDate: "2008-03-03" } },
    items: { v: { shows: ["B"], madeBy: ["A"], content: "explicit", form: "visual" } },
    acts: { a0: made, a1: { ...made, conduct: "possess", when: "2026-06-01" } },
  };
  expect(standing(file, "offence.192-1")).toEqual({
    ...{ status: "unknown", dependsOn: [] },
    missing: [{ act: "a0", attribute: "when" }],
  });
  const statuses = ["2026-03-03", "2026-03-04"].map(
    (day) => standing(withDay(file, "a0", day), "offence.192-1")?.status,
  );
  expect(statuses).toEqual(["yes", "no"]);
});

test("nothing is charged as done against oneself where the conduct is open, on any of the days", () => {
  const rows = (shows: string[]) => {
    const file: FileInput = {
      ...{ file: 1, readings: CLOSED },
      persons: { A: { birthDate: "2010-05-20" }, B: {} },
      items: { v: { shows } },
      acts: { a1: { by: "A", item: "v", when: { min: "2025-05-18", max: "2025-05-26" } } },
    };
    const answer = evaluateFile(rulebook, file, CONTEXT, []);
    const charges = answer.ok ? (answer.value.persons.A?.charges ?? []) : [];
    return charges.flatMap(({ offence, rows }) => (offence === "offence.185" ? rows : []));
  };
  expect(rows(["A"])).toEqual([]);
  expect(rows(["A", "B"]).map(({ row }) => row)).toEqual(["185-3", "185-2", "185-1"]);
});

test("the age of whoever acts and is shown is asked by no door where the birth date gives it", () => {
  const file: FileInput = {
    ...{ file: 1, readings: CLOSED },
    persons: { D: { birthDate: "2006-02-27" } },
    items: { v: { shows: ["D"] } },
    acts: { a0: { by: "D", item: "v" } },
  };
  const days = ["2018-02-21", "2018-02-27", "2018-03-05"].map((day) => ({ min: day, max: day }));
  const spans = [
    { min: "2018-02-21", max: "2018-02-27" },
    { min: "2018-02-27", max: "2018-03-05" },
  ];
  for (const presume of [true, []]) {
    for (const when of [...days, ...spans]) {
      const dated = withDay({ ...file, presume }, "a0", when);
      const answer = evaluateFile(rulebook, dated, CONTEXT, ["offence.191-2", "offence.193-1"]);
      if (!answer.ok) throw new Error(JSON.stringify(answer.problems));
      const asked = answer.value.unknowns.map(({ attribute }) => attribute);
      expect(asked).toContain("conduct");
      expect(asked).not.toContain("age");
    }
  }
});

test("a day on which not all that is presumed fits is a day of the span: what does not fit it is not presumed", () => {
  const made = { conduct: "produce", item: "v", place: "CZ" };
  const file: FileInput = {
    ...{ file: 1, readings: CLOSED },
    persons: { A: { birthDate: "2008-06-15" }, B: { birthDate: "2008-06-15" }, D: {} },
    items: { v: { shows: ["B"] } },
    // made at seventeen, it cannot be made once more at eighteen, unless it shows nobody who exists
    acts: { a0: { by: ["A", "D"] }, a1: made, a2: { ...made, when: "2026-01-12" } },
  };
  const rows = (when: When) => {
    const answer = evaluateFile(rulebook, withDay(file, "a1", when), CONTEXT, []);
    if (!answer.ok) throw new Error(JSON.stringify(answer.problems));
    return rowsOf(answer.value);
  };
  const [day, next] = [rows("2026-06-15"), rows("2026-06-16")];
  expect(day).not.toContain("A a0 offence.193-1 193-2");
  expect(next).toContain("A a0 offence.193-1 193-2");
  expect(new Set(rows({ min: "2026-06-15", max: "2026-06-16" }))).toEqual(
    new Set([...day, ...next]),
  );
});

test("of a birth that nobody states what is presumed rules days out", () => {
  const both = { place: "CZ", when: "2025-02-28" };
  const shownAt = { facts: { "material.shownAge": { min: 12, max: 14 } } };
  const file: FileInput = {
    ...{ file: 1, on: "2023-01-01", states: { SK: { punishable: "yes" } } },
    readings: {
      ...{ ...CLOSED, depictedChildAsOffender: "possible", ageExemptionWhose: "depicted" },
      ...{ nonVisualWork: "excluded", nonConsentScope: "sharingToo" },
      ...{ groupAsEffectiveWay: "excluded", networkAsPlace: "excluded" },
    },
    persons: {
      A: { citizenships: ["DE"], permanentResidence: "CZ", apprehendedInCzechia: false, age: 18 },
      B: { habitualResidence: "SK", apprehendedInCzechia: false, birthDate: "2011-02-02" },
      C: { habitualResidence: "none", apprehendedInCzechia: true },
      D: { citizenships: ["CZ"], habitualResidence: "none", apprehendedInCzechia: false },
    },
    // who was twelve on it is no younger at the act, as long as D is a real child
    items: {
      v: { form: "visual" },
      w: {
        shows: ["D"],
        madeBy: ["D", "C"],
        content: "explicit",
      },
    },
    acts: {
      a0: {
        ...both,
        by: ["C", "A"],
        conduct: "distribute",
        item: "v",
        to: ["D", "B"],
        audience: "onePerson",
      },
      a1: {
        ...{ ...both, by: ["A", "D"], conduct: "transmit", item: "w", audience: "publicNetwork" },
        cells: [
          { by: "A", shown: "D", ...shownAt },
          { by: "D", shown: "D", ...shownAt },
        ],
      },
    },
  };
  expect(standing(file, "liability.liable")).toMatchObject({ status: "yes" });
});
