import type { Scalar, Status } from "@cokdyby/engine";

/** What a learner holds of one outcome: how it comes out, and the rules that this rests on. */
export interface Answer {
  readonly status?: Status;
  readonly grounds: readonly string[];
}

/** The one fact that a twin has otherwise, and the outcome that turns with it. */
export interface TwinOf {
  readonly fact: string;
  readonly value: Scalar;
  readonly outcome: string;
}

/** One go at a case, or at a twin of it. */
export interface Attempt {
  /** The outcomes to be answered. */
  readonly chosen: readonly string[];
  readonly answers: Readonly<Record<string, Answer>>;
  /** Nothing is revealed before it, and nothing can be changed after. */
  readonly committed: boolean;
  /** Nothing: the case as it is told. */
  readonly twin?: TwinOf;
}

const UNANSWERED: Answer = { grounds: [] };

export function begin(chosen: readonly string[], twin?: TwinOf): Attempt {
  return { chosen, answers: {}, committed: false, ...(twin === undefined ? {} : { twin }) };
}

export function answerTo({ answers }: Attempt, outcome: string): Answer {
  return answers[outcome] ?? UNANSWERED;
}

export function withStatus(attempt: Attempt, outcome: string, status: Status): Attempt {
  return withAnswer(attempt, outcome, { ...answerTo(attempt, outcome), status });
}

/** Ticks a rule as a ground of an outcome, or takes the tick away. */
export function withGround(
  attempt: Attempt,
  outcome: string,
  rule: string,
  ticked: boolean,
): Attempt {
  const answer = answerTo(attempt, outcome);
  const others = answer.grounds.filter((each) => each !== rule);
  return withAnswer(attempt, outcome, { ...answer, grounds: ticked ? [...others, rule] : others });
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

/** The chosen outcomes that have no status yet. */
export function unanswered(attempt: Attempt): readonly string[] {
  return attempt.chosen.filter((each) => answerTo(attempt, each).status === undefined);
}

function withAnswer(attempt: Attempt, outcome: string, answer: Answer): Attempt {
  return { ...attempt, answers: { ...attempt.answers, [outcome]: answer } };
}
