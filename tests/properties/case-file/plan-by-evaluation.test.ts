import { isDeepStrictEqual } from "node:util";
import { type Point, plainLabels } from "@cokdyby/engine/analyse";
import {
  evaluateFile,
  type FileGoal,
  type FileInput,
  type FileSituation,
  fileQuestionPlan,
  fileSituationOf,
  type GoalStatus,
  type Unknown,
} from "@cokdyby/engine/file";
import fc from "fast-check";
import { expect, test } from "vitest";
import { questionOf } from "../../../packages/engine/src/file/evaluate-file.ts";
import { placesOf } from "../../../packages/engine/src/file/places.ts";
import { keyOf } from "../../../packages/engine/src/file/unknown.ts";
import { deep, runs } from "../../../scripts/vitest/tier.ts";
import { CLOSED, CONTEXT, randomFiles, rulebook } from "./random-file.ts";

// What the question plan of a file settles by an answer is what the file says with that answer written in. It looks
// ahead class by class, so where more follows from an answer once it is stated (of a birth, of years run), the plan may
// leave open what the answer settles; in most answers both say the same.

const GOALS = ["liability.liable", "prosecution.open"];

interface Standing {
  readonly goals: Readonly<Record<string, string>>;
  readonly open: readonly string[];
  /** Keys of what alone can still change one of the goals. */
  readonly needed: readonly string[];
}

/** How many answers were compared, how many of them say exactly the same, and how many settle something. */
interface Seen {
  answers: number;
  exact: number;
  settling: number;
}

const nameOf = ({ act, person, outcome }: FileGoal) => `${act}/${person}/${outcome}`;

const byName = (goals: readonly GoalStatus[]): Standing["goals"] =>
  Object.fromEntries(goals.map((goal) => [nameOf(goal), goal.status]));

/**
 * How the goals of every act of a person who is named stand, as an evaluation asks for them. What it asks besides, of
 * the file as a whole, may be too intricate where these are not.
 */
function standingOf(situation: FileSituation): Standing {
  const joined = [...placesOf(situation.cells).byAct].flatMap(([act, actors]) =>
    [...actors].flatMap(([person, places]) =>
      person === undefined
        ? []
        : GOALS.map((outcome) => {
            const question = questionOf(situation, outcome, places);
            return [nameOf({ act, person, outcome }), situation.join.joined(question)] as const;
          }),
    ),
  );
  return {
    goals: Object.fromEntries(joined.map(([goal, { status }]) => [goal, status])),
    open: joined.flatMap(([goal, { missing }]) => (missing.length > 0 ? [goal] : [])),
    needed: [...new Set(joined.flatMap(([, { missing }]) => missing.map(keyOf)))],
  };
}

/** The file with an answer written wherever the unknown stands; nothing where it cannot be written. */
function writtenIn(
  file: FileInput,
  { cells }: FileSituation,
  unknown: Unknown,
  answer: Point,
): FileInput | undefined {
  const { person = "", attribute } = unknown;
  if (attribute.startsWith("perhapsSameAs/")) {
    if (answer.value === true) return undefined;
    const { perhapsSameAs: _, ...one } = file.persons?.[person] ?? {};
    const other = attribute.split("/")[1] ?? "";
    const { perhapsSameAs: __, ...another } = file.persons?.[other] ?? {};
    return { ...file, persons: { ...file.persons, [person]: one, [other]: another } };
  }
  if (attribute === "birthDate") {
    // any day of its span leads to the same; while it may be each of them, it may still matter which
    const born = { ...file.persons?.[person], birthDate: answer.value };
    return { ...file, persons: { ...file.persons, [person]: born } };
  }
  if (attribute === "when" && unknown.act !== undefined && "from" in answer) {
    const when = { min: String(answer.from), max: String(answer.to) };
    return { ...file, acts: { ...file.acts, [unknown.act]: { ...file.acts[unknown.act], when } } };
  }
  const values =
    "values" in answer ? { oneOf: [...answer.values] } : { min: answer.from, max: answer.to };
  const acts = structuredClone(file.acts);
  for (const cell of cells) {
    const facts = rulebook.facts.filter(({ fact }) => cell.keyOf(fact) === keyOf(unknown));
    const { actor, shown, recipient } = cell;
    if (facts.length === 0) continue;
    const act = acts[cell.act];
    if (act === undefined) throw new Error(cell.act);
    act.cells = [
      ...(act.cells ?? []),
      {
        ...(actor === undefined ? {} : { by: actor }),
        ...(shown === undefined ? {} : { shown }),
        ...(recipient === undefined ? {} : { recipient }),
        facts: Object.fromEntries(facts.map(({ fact }) => [fact, values])),
      },
    ];
  }
  return { ...file, acts };
}

const only = (goals: Standing["goals"], some: readonly string[]) =>
  Object.fromEntries(some.map((goal) => [goal, goals[goal]]));

/** Holds what the plan of a file settles by each answer against evaluation. */
function compared(file: FileInput, situation: FileSituation, seen: Seen): void {
  const plan = fileQuestionPlan(situation, GOALS, plainLabels);
  const now = standingOf(situation);
  expect(plan.stillNeeded.map(keyOf).sort()).toEqual(now.needed.toSorted());
  expect(byName(plan.determined)).toEqual(
    Object.fromEntries(Object.entries(now.goals).filter(([goal]) => !now.open.includes(goal))),
  );
  for (const { fact, answers } of plan.impact) {
    for (const { value, goals: found, stillNeeded } of answers) {
      const goals = byName(found);
      const after = writtenIn(file, situation, fact, value);
      const read = after && fileSituationOf(rulebook, after, CONTEXT);
      if (!read?.ok) continue;
      const then = standingOf(read.value);
      // what follows from an answer once it is stated may settle more than looking ahead to its span tells
      const settled = Object.keys(goals).filter((goal) => /^(yes|no)$/.test(goals[goal] ?? ""));
      expect({ fact, value, goals: only(goals, settled) }).toEqual({
        fact,
        value,
        goals: only(then.goals, settled),
      });
      const isSame = isDeepStrictEqual(goals, then.goals);
      if (isSame && stillNeeded === then.needed.length) seen.exact++;
      seen.answers++;
      if (then.open.length < now.open.length) seen.settling++;
    }
  }
}

test("what a question plan settles by an answer evaluation says of the file with that answer, and seldom more", () => {
  const seen = { answers: 0, exact: 0, settling: 0 };
  fc.assert(
    fc.property(randomFiles(deep ? 5 : 3), (file) => {
      const situation = fileSituationOf(rulebook, file, CONTEXT);
      fc.pre(situation.ok);
      if (situation.ok) compared(file, situation.value, seen);
    }),
    { numRuns: runs({ full: 40, deep: 1_000 }), endOnFailure: true },
  );
  expect(seen.answers).toBeGreaterThan(50);
  expect(seen.exact / seen.answers).toBeGreaterThan(0.9);
  expect(seen.settling).toBeGreaterThan(10);
});

/** What the plan of a file settles by each answer is held against evaluation. */
function comparedAll(file: FileInput): void {
  const situation = fileSituationOf(rulebook, file, CONTEXT);
  if (!situation.ok) throw new Error(JSON.stringify(situation.problems));
  const seen = { answers: 0, exact: 0, settling: 0 };
  compared(file, situation.value, seen);
  expect(seen.answers).toBeGreaterThan(5);
}

test("no answer makes whoever acts and is shown with another act against oneself", () => {
  comparedAll({
    ...{ file: 1, readings: CLOSED },
    persons: { A: { birthDate: "2010-05-20" }, B: {} },
    items: { v: { shows: ["A", "B"] } },
    acts: { a1: { by: "A", item: "v", to: ["B"], place: "CZ", when: "2026-01-15" } },
  });
});

test("nothing is presumed of an age that followed from a day that is not presumed any more", () => {
  const file: FileInput = {
    ...{ file: 1, on: "2023-01-01", readings: CLOSED },
    // who receives is seventeen at both acts: the one of no day is not of the day of its law
    persons: { C: { birthDate: "2008-01-15" }, D: { age: 17 } },
    items: { w: { shows: ["C"], content: "explicit", form: "visual" } },
    acts: {
      a0: { by: "D", conduct: "induceProduction", item: "w", to: ["C", "D"], place: "CZ" },
      a1: { by: "C", conduct: "transmit", item: "w", to: "D", place: "CZ", when: "2026-02-02" },
    },
  };
  comparedAll(file);
  const answer = evaluateFile(rulebook, file, CONTEXT, ["prosecution.timeBarred"]);
  const missing = answer.ok
    ? (answer.value.acts.a0?.D?.findings["prosecution.timeBarred"]?.missing ?? [])
    : [];
  expect(missing.map(({ attribute }) => attribute)).toContain("child.defenceless");
});
