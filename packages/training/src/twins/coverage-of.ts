import type { Rulebook } from "@cokdyby/engine";
import { type Decisive, pairFinder } from "@cokdyby/engine/analyse";

/** One row of the coverage of a rulebook: an atomic condition with its pair, or the reason why it has none. */
export interface CoverageRow {
  /** The rule, or the named condition that rules refer to. */
  readonly of: Decisive["condition"]["of"];
  /** Place within its `when`, as a JSON pointer. */
  readonly place: string;
  /** The leaf, or the name of a condition. */
  readonly atom: Decisive["condition"]["atom"];
  readonly outcome?: string;
  readonly pair?: NonNullable<Decisive["pair"]>;
  readonly reason?: NonNullable<Decisive["reason"]>;
}

/**
 * For every atomic condition of the rules in force on a day, and of the named conditions that they refer
 * to, a pair of cases that differs in one fact, or one reading, and turns an outcome; see `pairFinder`.
 *
 * @param on day of the law, YYYY-MM-DD
 */
export function coverageOf(rulebook: Rulebook, on: string): readonly CoverageRow[] {
  const { conditions, find } = pairFinder(rulebook, on);
  return conditions.map((condition) => {
    const { condition: _, ...found } = find(condition);
    return { ...condition, ...found };
  });
}
