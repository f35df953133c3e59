import type { Rulebook } from "@cokdyby/engine";
import { factGround } from "../items/ground-options.ts";
import type { Item } from "../items/item.ts";

/**
 * Whether a learner can say what is missing, and why not: not of a story that does not say what it is about, or that lies outside
 * the rules, nor where only what is presumed says no.
 */
export function isAskable({ facts }: Rulebook, { key }: Item): boolean {
  const named = facts.filter(({ fact }) => key.grounds.includes(factGround(fact)));
  if (key.verdict === "no") return named.length > 0;
  const fixed = named.filter((each) => each.fixed);
  return (
    key.verdict !== "unknown" ||
    (fixed.length < named.length && fixed.every(({ presumed }) => presumed !== undefined))
  );
}
