import type { PlayerAnswer, PlayerItem } from "./player-set.ts";

/** The marks of one answer: each half of an item is worth 0.5. */
export interface PlayerMarks {
  readonly verdict: number;
  readonly grounds: number;
}

/**
 * Of k right grounds each one ticked earns a k-th of the half, each wrong one costs as much, and no half falls below
 * zero. The text of this function stands in the package: it uses nothing but its arguments.
 */
export function marksOfAnswer(item: PlayerItem, { verdict, grounds }: PlayerAnswer): PlayerMarks {
  const right = item.grounds.filter((each) => each.isRight).length;
  const net = grounds.reduce((sum, at) => sum + (item.grounds[at]?.isRight ? 1 : -1), 0);
  return {
    verdict: item.verdicts[verdict]?.isRight ? 0.5 : 0,
    grounds: Math.max(0, net) / right / 2,
  };
}
