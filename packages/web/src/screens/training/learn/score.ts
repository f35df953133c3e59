import { type Fraction, type Marks, marksOf, sumOf } from "@cokdyby/training";
import { answerIn, isHandedIn, type Run } from "./run.ts";

/** What some answers came to. */
export interface Score {
  readonly mark: Fraction;
  /** How many verdicts are right. */
  readonly right: number;
  /** How many of them stand on a wrong reason. */
  readonly wrongReason: number;
  /** How many items were answered. */
  readonly of: number;
}

/** The marks of several items as one. */
export function scoreOf(marks: readonly Marks[]): Score {
  const right = marks.filter(({ verdict }) => verdict);
  return {
    mark: sumOf(marks.map(({ mark }) => mark)),
    right: right.length,
    wrongReason: right.filter(({ reason }) => reason === "wrong").length,
    of: marks.length,
  };
}

/** The marks of what was handed in of a run, by the keys that it was made with. */
export function marksIn(run: Run): readonly Marks[] {
  return run.set.items.flatMap((item, at) =>
    isHandedIn(run, at) ? [marksOf(item, answerIn(run, item.item))] : [],
  );
}
