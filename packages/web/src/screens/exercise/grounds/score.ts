import type { Finding } from "@cokdyby/engine";
import { type Answer, type Attempt, answerTo } from "../attempt/attempt.ts";

/** So much of so much. */
export interface Share {
  readonly points: number;
  readonly of: number;
}

/** What an attempt came to: statuses and grounds count apart. */
export interface Score {
  readonly statuses: Share;
  readonly grounds: Share;
}

/** How one ground was judged. */
export type GroundVerdict = "found" | "missed" | "wrong" | "leftOut";

/** @param carrying the rules that carry the finding */
export function verdictOf(
  { grounds }: Answer,
  rule: string,
  carrying: readonly string[],
): GroundVerdict {
  const ticked = grounds.includes(rule);
  if (carrying.includes(rule)) return ticked ? "found" : "missed";
  return ticked ? "wrong" : "leftOut";
}

/**
 * Grounds of one outcome: one point for each that was found, one less for each that was ticked wrongly,
 * never below nothing.
 *
 * @param offered the rules to choose among
 * @param carrying the rules that carry the finding; those that were not offered do not count
 */
export function groundShare(
  answer: Answer,
  offered: readonly string[],
  carrying: readonly string[],
): Share {
  const verdicts = offered.map((rule) => verdictOf(answer, rule, carrying));
  const count = (verdict: GroundVerdict) => verdicts.filter((each) => each === verdict).length;
  return {
    points: Math.max(0, count("found") - count("wrong")),
    of: count("found") + count("missed"),
  };
}

/** @param offered outcome → the rules to choose among */
export function scoreOf(
  attempt: Attempt,
  findings: Readonly<Record<string, Finding>>,
  offered: Readonly<Record<string, readonly string[]>>,
): Score {
  const shares = attempt.chosen.map((outcome) =>
    groundShare(answerTo(attempt, outcome), offered[outcome] ?? [], findings[outcome]?.rules ?? []),
  );
  const right = attempt.chosen.filter(
    (outcome) => answerTo(attempt, outcome).status === findings[outcome]?.status,
  );
  return {
    statuses: { points: right.length, of: attempt.chosen.length },
    grounds: {
      points: shares.reduce((sum, { points }) => sum + points, 0),
      of: shares.reduce((sum, { of }) => sum + of, 0),
    },
  };
}
