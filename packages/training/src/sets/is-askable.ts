import type { Rulebook } from "@cokdyby/engine";
import { factGround } from "../items/ground-options.ts";
import type { Item } from "../items/item.ts";

/** Whether a learner can say what is missing: not of a story that does not say what it is about, or that lies outside the rules. */
export function isAskable({ facts }: Rulebook, { key }: Item): boolean {
  const missing = facts.filter(({ fact }) => key.grounds.includes(factGround(fact)));
  const fixed = missing.filter((each) => each.fixed);
  return (
    key.verdict !== "unknown" ||
    (fixed.length < missing.length && fixed.every(({ presumed }) => presumed !== undefined))
  );
}
