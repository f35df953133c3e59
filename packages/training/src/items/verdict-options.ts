import { contestedPair } from "./contested-options.ts";
import type { Decided } from "./decided.ts";
import type { VerdictOption } from "./item.ts";
import type { Neighbour } from "./neighbours.ts";

/** The answers to choose among, and the right one. */
export interface Verdicts {
  readonly options: readonly VerdictOption[];
  readonly right: string;
}

/**
 * Yes, no, cannot be told, and two answers "contested" with opposite consequences; each wrong one with
 * the first error that leads to it.
 *
 * @returns nothing where no answer "contested" can be worded, see {@link contestedPair}
 */
export function verdictsOf(about: Decided, neighbours: readonly Neighbour[]): Verdicts | undefined {
  const pair = contestedPair(about);
  if (pair === undefined) return undefined;
  const { status } = about.finding;
  const plain = (["yes", "no", "unknown"] as const).map((each): VerdictOption => {
    const wrong = neighbours.find(({ finding }) => finding.status === each);
    return each === status || wrong === undefined
      ? { verdict: each, status: each }
      : { verdict: each, status: each, misconception: wrong.misconception };
  });
  return { options: [...plain, ...pair.options], right: pair.right ?? status };
}
