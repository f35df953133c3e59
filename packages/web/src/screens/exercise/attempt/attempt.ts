import type { Answer as ItemAnswer, NearMiss } from "@cokdyby/training";

/** What a learner holds of one outcome: how it comes out, and what that rests on. */
export type Answer = Omit<ItemAnswer, "item">;

/** One go at a case, or at a twin of it. */
export interface Attempt {
  /** The outcomes to be answered. */
  readonly chosen: readonly string[];
  readonly answers: Readonly<Record<string, Answer>>;
  /** Nothing is revealed before it, and nothing can be changed after. */
  readonly committed: boolean;
  /** Nothing: the case as it is told. */
  readonly twin?: NearMiss;
}

const UNANSWERED: Answer = { grounds: [] };

export function begin(chosen: readonly string[], twin?: NearMiss): Attempt {
  return { chosen, answers: {}, committed: false, ...(twin === undefined ? {} : { twin }) };
}

export function answerTo({ answers }: Attempt, outcome: string): Answer {
  return answers[outcome] ?? UNANSWERED;
}

export function withVerdict(attempt: Attempt, outcome: string, verdict: string): Attempt {
  return withAnswer(attempt, outcome, { ...answerTo(attempt, outcome), verdict });
}

/** Ticks a ground of an outcome, or takes the tick away. */
export function withGround(
  attempt: Attempt,
  outcome: string,
  ground: string,
  ticked: boolean,
): Attempt {
  return withAnswer(attempt, outcome, withTick(answerTo(attempt, outcome), ground, ticked));
}

/** The answer with a ground ticked, or without. */
export function withTick<Given extends Answer>(
  answer: Given,
  ground: string,
  ticked: boolean,
): Given {
  const others = answer.grounds.filter((each) => each !== ground);
  return { ...answer, grounds: ticked ? [...others, ground] : others };
}

/** Chooses an outcome to be answered, or leaves it out; they stay in the order of the case. */
export function withChosen(
  attempt: Attempt,
  outcome: string,
  chosen: boolean,
  all: readonly string[],
): Attempt {
  const next = all.filter((each) => (each === outcome ? chosen : attempt.chosen.includes(each)));
  return { ...attempt, chosen: next };
}

/** The chosen outcomes that have no answer yet. */
export function unanswered(attempt: Attempt): readonly string[] {
  return attempt.chosen.filter((each) => answerTo(attempt, each).verdict === undefined);
}

function withAnswer(attempt: Attempt, outcome: string, answer: Answer): Attempt {
  return { ...attempt, answers: { ...attempt.answers, [outcome]: answer } };
}
