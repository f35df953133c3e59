import type { Situation } from "../decide/situation.ts";
import type { Status, Text } from "../rulebook/rulebook.ts";
import { answersTo, goalStatuses } from "./answers-to.ts";
import type { LabelOf, Point } from "./points.ts";
import { usefulness } from "./usefulness.ts";

/** What one possible answer to a question leads to. */
export interface Answered {
  readonly value: Point;
  readonly goals: Readonly<Record<string, Status>>;
  /** How many facts would still be needed. */
  readonly stillNeeded: number;
}

/** Which questions settle some goals, the most useful first, and what each answer leads to. */
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
  const now = goalStatuses(situation, goals);
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
