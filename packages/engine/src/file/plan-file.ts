import type { LabelOf, Point } from "../analyse/points.ts";
import { pointOf } from "../analyse/points.ts";
import { type Progress, usefulness } from "../analyse/usefulness.ts";
import type { Situation } from "../decide/situation.ts";
import type { Status, Text } from "../rulebook/rulebook.ts";
import { type FileSituation, questionOf } from "./evaluate-file.ts";
import type { Joined } from "./file-evaluation.ts";
import type { Question } from "./join.ts";
import type { JointVariable } from "./joint-space.ts";
import { placesOf } from "./places.ts";
import { keyOf, type Unknown } from "./unknown.ts";

/** An outcome that is to be settled for one act of one person. */
export interface FileGoal {
  readonly act: string;
  readonly person: string;
  readonly outcome: string;
}

/** How a goal stands. */
export interface GoalStatus extends FileGoal {
  readonly status: Status;
}

/** What one answer to a question leads to. */
export interface FileAnswered {
  readonly value: Point;
  readonly goals: readonly GoalStatus[];
  /** How many unknowns would still be needed. */
  readonly stillNeeded: number;
}

/** As the question plan of a case, over the unknowns of a file; goals are those of each act and each person who acts in it. */
export interface FileQuestionPlan {
  /** Goals that nothing missing can change. */
  readonly determined: readonly GoalStatus[];
  /** Unknowns that can still matter to some goal. */
  readonly stillNeeded: readonly Unknown[];
  /** The most useful first; the day of an act, where nothing is said of it, in place of the ages that it would give. */
  readonly ranked: readonly {
    readonly fact: Unknown;
    /** From 0 to 1: the share of what is open that an answer settles, on average over the answers. */
    readonly score: number;
    /** Goals that some answer settles. */
    readonly settles: readonly FileGoal[];
  }[];
  readonly asks: readonly {
    readonly fact: Unknown;
    /** Left out for a birth date and for who is the same person: no fact of the rulebook asks for these. */
    readonly question?: Text;
    readonly values: readonly Point[];
  }[];
  readonly impact: readonly { readonly fact: Unknown; readonly answers: readonly FileAnswered[] }[];
}

/**
 * Plans the questions that settle goals for every act of every person of a file, since no act is settled by another one:
 * which unknowns can still matter, what each answer would lead to, and which question settles most.
 *
 * @param goals outcome ids, asked for each act and each named person who acts in it
 */
export function fileQuestionPlan(
  situation: FileSituation,
  goals: readonly string[],
  labelOf: LabelOf,
): FileQuestionPlan {
  const questions = questionsOf(situation, goals);
  const now = progress(questions, (question) => situation.join.joined(question));
  const needed = [...now.unknowns.values()];
  const impact = needed.map((fact) => ({
    fact,
    found: answersTo(situation, fact, questions, labelOf),
  }));
  const scored = impact
    .map(({ fact, found }) => {
      const answers = found.map(({ after }) => after);
      const { score, settles } = usefulness(now, answers, [...questions.keys()]);
      const asked = dayGiving(situation, fact) ?? {
        fact,
        declared: situation.join.variableOf(fact)?.fact,
      };
      return { ...asked, score, settles: settles.map(goalOf) };
    })
    .sort((a, b) => b.score - a.score);
  const ranked = [...Map.groupBy(scored, ({ fact }) => keyOf(fact)).values()].flatMap(
    ([first]) => first ?? [],
  );
  const answersOf = new Map(impact.map(({ fact, found }) => [keyOf(fact), found]));
  return {
    determined: statusesIn(now).filter((goal) => !now.open.includes(nameOf(goal))),
    stillNeeded: needed,
    ranked: ranked.map(({ declared: _, ...each }) => each),
    asks: ranked.map(({ fact, declared }) => {
      const question = situation.rulebook.facts.find((each) => each.fact === declared)?.question;
      return {
        fact,
        ...(question === undefined ? {} : { question }),
        values: (answersOf.get(keyOf(fact)) ?? []).map(({ value }) => value),
      };
    }),
    impact: impact.map(({ fact, found }) => ({
      fact,
      answers: found.map(({ value, after }) => ({
        value,
        goals: statusesIn(after),
        stillNeeded: after.needed.size,
      })),
    })),
  };
}

/** The day that would give an age: of an act of which no day is stated, where the birth date is. */
function dayGiving(
  { cells, situations }: FileSituation,
  age: Unknown,
): { readonly fact: Unknown; readonly declared: string } | undefined {
  for (const [at, cell] of cells.entries()) {
    const { given, compiled } = situations[at] as Situation;
    for (const derivation of compiled.law.rulebook.derivations) {
      if (!("completedYears" in derivation)) continue;
      const { from, to } = derivation.completedYears;
      if (keyOf(cell.unknownOf(derivation.fact)) !== keyOf(age)) continue;
      if (given.has(from) && !given.has(to)) return { fact: cell.unknownOf(to), declared: to };
    }
  }
  return undefined;
}

/** The questions of all goals, by the name of the goal. */
function questionsOf(
  situation: FileSituation,
  goals: readonly string[],
): ReadonlyMap<string, Question> {
  const questions = new Map<string, Question>();
  for (const [act, persons] of placesOf(situation.cells).byAct) {
    for (const [person, places] of persons) {
      if (person === undefined) continue;
      for (const outcome of goals) {
        const question = questionOf(situation, outcome, places);
        questions.set(nameOf({ act, person, outcome }), question);
      }
    }
  }
  return questions;
}

function nameOf({ act, person, outcome }: FileGoal): string {
  return `${act}/${person}/${outcome}`;
}

/** @param name ids of acts and persons have no slash */
function goalOf(name: string): FileGoal {
  const [act = "", person = "", ...outcome] = name.split("/");
  return { act, person, outcome: outcome.join("/") };
}

function statusesIn({ statuses }: FileProgress): readonly GoalStatus[] {
  return [...statuses].map(([name, status]) => ({ ...goalOf(name), status }));
}

interface FileProgress extends Progress {
  readonly statuses: ReadonlyMap<string, Status>;
  readonly unknowns: ReadonlyMap<string, Unknown>;
}

function progress(
  questions: ReadonlyMap<string, Question>,
  answer: (question: Question) => Joined,
): FileProgress {
  const statuses = new Map<string, Status>();
  const unknowns = new Map<string, Unknown>();
  const open: string[] = [];
  for (const [goal, question] of questions) {
    const { status, missing } = answer(question);
    statuses.set(goal, status);
    if (missing.length > 0) open.push(goal);
    for (const each of missing) unknowns.set(keyOf(each), each);
  }
  return { statuses, unknowns, open, needed: new Set(unknowns.keys()) };
}

/** What each possible answer leads to; one that no completion of the file has is left out. */
function answersTo(
  situation: FileSituation,
  fact: Unknown,
  questions: ReadonlyMap<string, Question>,
  labelOf: LabelOf,
): { readonly value: Point; readonly after: FileProgress }[] {
  const { join } = situation;
  const variable = join.variableOf(fact);
  if (variable === undefined) return [];
  const found = Array.from({ length: variable.size }, (_, at) => at).flatMap((at) => {
    const answers = new Map<Question, Joined>();
    for (const question of questions.values()) {
      const answer = join.under(question, fact, at);
      if (answer === undefined) return [];
      answers.set(question, answer);
    }
    const after = progress(questions, (question) => answers.get(question) as Joined);
    return [{ value: pointFor(situation, variable, at, labelOf), after }];
  });
  return variable.spans === undefined ? found : withoutSteps(found);
}

/** Days after one another that lead to the same, as one span. */
function withoutSteps<Found extends { readonly value: Point; readonly after: FileProgress }>(
  found: readonly Found[],
): Found[] {
  const leadsTo = ({ after: { statuses, needed } }: Found) =>
    JSON.stringify([[...statuses], [...needed]]);
  const merged: Found[] = [];
  for (const each of found) {
    const last = merged.at(-1);
    if (last === undefined || leadsTo(last) !== leadsTo(each)) merged.push(each);
    else if ("from" in last.value && "from" in each.value) {
      const { from } = last.value;
      const { to } = each.value;
      merged.splice(-1, 1, { ...each, value: { from, to, value: to, label: `${from}–${to}` } });
    }
  }
  return merged;
}

function pointFor(
  { situations }: FileSituation,
  { values, spans, fact }: JointVariable,
  at: number,
  labelOf: LabelOf,
): Point {
  const law = situations[0]?.compiled.law;
  const span = spans?.[at];
  if (span !== undefined) {
    const label = span.from === span.to ? span.from : `${span.from}–${span.to}`;
    return { ...span, value: span.to, label };
  }
  const own = values?.[at];
  if (own !== undefined && law !== undefined && fact !== undefined) {
    return pointOf(law, fact, own, labelOf);
  }
  return { values: [at === 1], value: at === 1, label: String(at === 1) };
}
