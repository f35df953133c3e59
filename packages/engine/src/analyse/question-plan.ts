import { missingFacts } from "../decide/missing.ts";
import { type Situation, situate } from "../decide/situation.ts";
import { mayFunctionsOf, statusOf } from "../decide/status.ts";
import { FALSE } from "../diagram/diagram-store.ts";
import type { Variable } from "../diagram/space.ts";
import { intersect, type ValueSet } from "../facts/value-set.ts";
import type { Status, Text } from "../rulebook/rulebook.ts";
import { classPoint, type LabelOf, type Point, pointOf } from "./points.ts";
import { partsByTwins } from "./twins.ts";
import { type Progress, usefulness } from "./usefulness.ts";

export interface Answered {
  readonly value: Point;
  readonly goals: Readonly<Record<string, Status>>;
  /** How many facts would still be needed. */
  readonly stillNeeded: number;
}

export interface QuestionPlan {
  /** Goals that nothing missing can change, and their status. */
  readonly determined: Readonly<Record<string, Status>>;
  /** Facts that can still matter to some goal, less what cannot be established; rulebook order. */
  readonly stillNeeded: readonly string[];
  /** The most useful first. */
  readonly ranked: readonly {
    readonly fact: string;
    /** From 0 to 1: the share of what is open that an answer settles, on average over the answers. */
    readonly score: number;
    /** Goals that some answer settles. */
    readonly settles: readonly string[];
  }[];
  readonly asks: readonly {
    readonly fact: string;
    readonly question: Text;
    readonly values: readonly Point[];
  }[];
  readonly impact: Readonly<Record<string, readonly Answered[]>>;
}

/** What the goals come to in one situation. */
interface Standing extends Progress {
  readonly statuses: Readonly<Record<string, Status>>;
}

/**
 * Plans the questions that settle several goals: which facts can still matter, what each answer
 * would lead to, and which question settles most. A fact that cannot be established is not asked.
 *
 * @param goals outcome ids
 */
export function questionPlan(
  situation: Situation,
  goals: readonly string[],
  labelOf: LabelOf,
): QuestionPlan {
  const { compiled, read } = situation;
  const now = standing(situation, goals);
  const stillNeeded = compiled.law.rulebook.facts
    .map((each) => each.fact)
    .filter((fact) => now.needed.has(fact) && !read.unobtainable.has(fact));
  const impact: Record<string, Answered[]> = {};
  const days = daysToAsk(situation, stillNeeded);
  const ranked = [...stillNeeded, ...days.keys()].map((fact) => {
    const variable = compiled.space.byId.get(days.get(fact) ?? fact);
    const answers = variable === undefined ? [] : answersTo(situation, variable, goals, labelOf);
    // a day has no classes of its own: it is worth asking as far as the years that follow from it
    if (!days.has(fact)) {
      impact[fact] = answers.map(({ value, after }) => ({
        value,
        goals: after.statuses,
        stillNeeded: [...after.needed].filter((each) => !read.unobtainable.has(each)).length,
      }));
    }
    return {
      fact,
      ...usefulness(
        now,
        answers.map(({ after }) => after),
        goals,
      ),
    };
  });
  ranked.sort((a, b) => b.score - a.score);
  return {
    determined: Object.fromEntries(
      goals
        .filter((goal) => !now.open.includes(goal))
        .map((goal) => [goal, now.statuses[goal] as Status]),
    ),
    stillNeeded,
    ranked,
    asks: ranked.flatMap(({ fact }) => {
      const question = compiled.law.facts.get(fact)?.declaration.question;
      const values = (impact[fact] ?? []).map((answer) => answer.value);
      return question === undefined ? [] : [{ fact, question, values }];
    }),
    impact,
  };
}

/**
 * Days that are not stated and from which, with what is stated, a fact that is needed would follow; by
 * day that fact. They are asked beside it, and never needed themselves.
 */
function daysToAsk(
  { compiled, given, presumptions, read }: Situation,
  needed: readonly string[],
): ReadonlyMap<string, string> {
  const isStated = (fact: string) => given.has(fact) || presumptions.has(fact);
  const days = new Map<string, string>();
  for (const derivation of compiled.law.rulebook.derivations) {
    if (!("completedYears" in derivation) || !needed.includes(derivation.fact)) continue;
    const { from, to } = derivation.completedYears;
    if (!isStated(from) || isStated(to) || read.unobtainable.has(to) || days.has(to)) continue;
    days.set(to, derivation.fact);
  }
  return days;
}

/** Each goal's status and what it still needs, without a full finding. */
function standing(situation: Situation, goals: readonly string[]): Standing {
  const { compiled } = situation;
  const view = situation.restriction();
  const statuses: Record<string, Status> = {};
  const needed = new Set<string>();
  const open: string[] = [];
  for (const goal of goals) {
    const root = compiled.outcomes.get(goal) ?? FALSE;
    const status = statusOf(mayFunctionsOf(compiled, view, root));
    statuses[goal] = status;
    const isSettled = status === "yes" || status === "no";
    const missing = isSettled ? [] : missingFacts(compiled, view, root);
    if (missing.length > 0) open.push(goal);
    for (const fact of missing) needed.add(fact);
  }
  return { statuses, open, needed };
}

/** What each possible answer to one question leads to. */
function answersTo(
  situation: Situation,
  variable: Variable,
  goals: readonly string[],
  labelOf: LabelOf,
): { readonly value: Point; readonly after: Standing }[] {
  const { compiled, read, known } = situation;
  const answeredBy = (own: ValueSet) => {
    const given = new Map([...read.given, [variable.id, { kind: "values", values: own }] as const]);
    return situate(compiled, { ...read, given }, situation.findings);
  };
  return variable.classes.flatMap((values, index) => {
    const open = known.allowed[variable.level];
    if (open !== null && open !== undefined && open[index] === 0) return [];
    const left = intersect(values, known.values.get(variable.id) ?? values);
    const answered = answeredBy(left);
    if (answered === undefined) return [];
    const parts = partsByTwins(compiled, answered.known, variable.id, left);
    if (parts.length === 1) {
      const value = classPoint(compiled.law, variable, index, labelOf);
      return [{ value, after: standing(answered, goals) }];
    }
    return parts.flatMap((part) => {
      const apart = answeredBy(part);
      if (apart === undefined) return [];
      const value = pointOf(compiled.law, variable.id, part, labelOf);
      return [{ value, after: standing(apart, goals) }];
    });
  });
}
