import { type Fraction, type Item, type Marks, marksOf, sumOf } from "@cokdyby/training";
import { type Attempt, answerTo } from "./attempt.ts";

/** What an attempt came to. */
export interface Score {
  /** The sum of the marks: for each outcome half for the finding, half for what it rests on. */
  readonly mark: Fraction;
  /** How many findings are right. */
  readonly right: number;
  /** How many outcomes were answered. */
  readonly of: number;
}

/** Marks the answer to one outcome. */
export function marksFor(attempt: Attempt, outcome: string, item: Item): Marks {
  return marksOf(item, answerTo(attempt, outcome));
}

/** @param items outcome → what was asked about it */
export function scoreOf(attempt: Attempt, items: Readonly<Record<string, Item>>): Score {
  const marks = attempt.chosen.flatMap((outcome) => {
    const item = items[outcome];
    return item === undefined ? [] : [marksFor(attempt, outcome, item)];
  });
  return {
    mark: sumOf(marks.map(({ mark }) => mark)),
    right: marks.filter(({ verdict }) => verdict).length,
    of: marks.length,
  };
}

/** Several scores as one. */
export function sumOfScores(scores: readonly Score[]): Score {
  return {
    mark: sumOf(scores.map(({ mark }) => mark)),
    right: scores.reduce((all, { right }) => all + right, 0),
    of: scores.reduce((all, { of }) => all + of, 0),
  };
}
