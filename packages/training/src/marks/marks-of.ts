import type { Answer, Item } from "../items/item.ts";
import { type Fraction, lowest } from "./fraction.ts";

/** How the ticked grounds compare with the right ones. */
export type Reason = "right" | "partly" | "wrong";

/** What an answer to an item earns. */
export interface Marks {
  /** From 0 to 1, half for the verdict and half for the grounds. */
  readonly mark: Fraction;
  /** Whether the verdict is right; of a contested one with what follows under each option. */
  readonly verdict: boolean;
  /** Share of the grounds, from 0 to 1. */
  readonly grounds: Fraction;
  /** A right verdict may stand on a wrong reason. */
  readonly reason: Reason;
  readonly found: readonly string[];
  readonly missed: readonly string[];
  readonly wrong: readonly string[];
}

/**
 * Marks an answer exactly. The verdict is right or not. Of the grounds each right tick earns one part of
 * as many as there are right ones, each wrong tick costs one, and the half never falls below 0. A ground
 * that the item does not offer counts as nothing; one that is named twice counts once.
 */
export function marksOf(item: Pick<Item, "key" | "grounds">, answer: Omit<Answer, "item">): Marks {
  const ticked = new Set(answer.grounds);
  const right = item.key.grounds;
  const found = right.filter((ground) => ticked.has(ground));
  const missed = right.filter((ground) => !ticked.has(ground));
  const wrong = item.grounds
    .map(({ ground }) => ground)
    .filter((ground) => ticked.has(ground) && !right.includes(ground));
  const verdict = answer.verdict === item.key.verdict;
  const points = Math.max(0, found.length - wrong.length);
  const grounds = lowest(points, Math.max(1, right.length));
  return {
    mark: lowest((verdict ? grounds.of : 0) + grounds.points, 2 * grounds.of),
    verdict,
    grounds,
    reason: points === 0 ? "wrong" : missed.length === 0 && wrong.length === 0 ? "right" : "partly",
    found,
    missed,
    wrong,
  };
}
