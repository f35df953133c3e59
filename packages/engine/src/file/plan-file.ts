import type { LabelOf, Point } from "../analyse/points.ts";
import { pointOf } from "../analyse/points.ts";
import { type Progress, usefulness } from "../analyse/usefulness.ts";
import { addDays } from "../facts/calendar.ts";
import type { Status, Text } from "../rulebook/rulebook.ts";
import { awaitedDay, firstDayAged } from "./awaited-day.ts";
import { questionOf } from "./evaluate-file.ts";
import type { Joined } from "./file-evaluation.ts";
import type { FileSituation } from "./file-situation.ts";
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
  /** The most useful first; instead of an age that follows from a birth date and a day that is not said, that day. */
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
  /** Of what is needed and asked for itself. */
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
  const ranked = impact
    .map(({ fact, found }) => {
      const answers = found.map(({ after }) => after);
      const { score, settles } = usefulness(now, answers, [...questions.keys()]);
      return { fact, score, settles: settles.map(goalOf) };
    })
    .sort((a, b) => b.score - a.score);
  const answersOf = new Map(impact.map(({ fact, found }) => [keyOf(fact), found]));
  const days = daysToAsk(situation, impact);
  const asked = ranked.map(({ fact, ...rest }) => ({
    ...rest,
    fact: days.get(keyOf(fact))?.unknown ?? fact,
  }));
  const ofDay = new Map([...days.values()].map((day) => [keyOf(day.unknown), day]));
  const told = [...Map.groupBy(asked, ({ fact }) => keyOf(fact)).values()].flatMap((alike) =>
    alike.slice(0, 1),
  );
  return {
    determined: statusesIn(now).filter((goal) => !now.open.includes(nameOf(goal))),
    stillNeeded: needed,
    ranked: told,
    asks: told.map(({ fact }) => {
      const day = ofDay.get(keyOf(fact));
      const declared = day?.fact ?? situation.join.variableOf(fact)?.fact;
      const question = situation.rulebook.facts.find((each) => each.fact === declared)?.question;
      return {
        fact,
        ...(question === undefined ? {} : { question }),
        values: day?.values ?? (answersOf.get(keyOf(fact)) ?? []).map(({ value }) => value),
      };
    }),
    impact: impact
      .filter(({ fact }) => !days.has(keyOf(fact)))
      .map(({ fact, found }) => ({
        fact,
        answers: found.map(({ value, after }) => ({
          value,
          goals: statusesIn(after),
          stillNeeded: after.needed.size,
        })),
      })),
  };
}

/**
 * By age that is needed and that a day which is not said keeps from following from a birth date: that day, with the
 * spans between which such an age of somebody leads elsewhere. Where a day leads is not told: with it years of
 * limitation and the wording of the law follow too.
 */
function daysToAsk(
  situation: FileSituation,
  needed: readonly { readonly fact: Unknown; readonly found: readonly Answered[] }[],
) {
  const awaited = needed.flatMap(({ fact, found }) => {
    const day = awaitedDay(situation, fact);
    return day === undefined ? [] : [{ fact, found, day }];
  });
  const byDay = Map.groupBy(awaited, ({ day }) => keyOf(day.unknown));
  return new Map(
    awaited.map(({ fact, day }) => {
      const starts = (byDay.get(keyOf(day.unknown)) ?? []).flatMap(({ found, day: own }) =>
        withoutSteps(found).flatMap(
          ({ value }) => firstDayAged(own, "from" in value ? Number(value.from) : 0) ?? [],
        ),
      );
      const sorted = [...new Set(starts)].sort();
      const values = sorted.map((from, at): Point => {
        const next = sorted[at + 1];
        const to = next === undefined ? day.last : addDays(next, -1);
        return { from, to, value: to, label: from === to ? from : `${from}–${to}` };
      });
      return [keyOf(fact), { ...day, values }] as const;
    }),
  );
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

interface Answered {
  readonly value: Point;
  readonly after: FileProgress;
}

/** What each possible answer leads to; one that no completion of the file has is left out. */
function answersTo(
  situation: FileSituation,
  fact: Unknown,
  questions: ReadonlyMap<string, Question>,
  labelOf: LabelOf,
): Answered[] {
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

/** Days, or numbers, after one another that lead to the same, as one span. */
function withoutSteps(found: readonly Answered[]): Answered[] {
  const leadsTo = ({ after: { statuses, needed } }: Answered) =>
    JSON.stringify([[...statuses], [...needed]]);
  const merged: Answered[] = [];
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
