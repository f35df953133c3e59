import type { Rulebook } from "@cokdyby/engine";
import { nearestRules } from "@cokdyby/engine/analyse";
import { offencesIn } from "../items/carrying.ts";
import { decided } from "../items/decided.ts";
import { factGround } from "../items/ground-options.ts";
import type { Item } from "../items/item.ts";

/**
 * Whether a learner can say what is missing, and why not: not of a story that does not say what it is about, or that lies outside
 * the rules, nor where only what is presumed says no, nor of an offence by an act of another kind.
 */
export function isAskable(rulebook: Rulebook, item: Item): boolean {
  const { key, outcome } = item;
  const named = rulebook.facts.filter(({ fact }) => key.grounds.includes(factGround(fact)));
  if (key.verdict === "no") {
    return named.length > 0 && (!offencesIn(rulebook).includes(outcome) || isNear(rulebook, item));
  }
  const fixed = named.filter((each) => each.fixed);
  return (
    key.verdict !== "unknown" ||
    (fixed.length < named.length && fixed.every(({ presumed }) => presumed !== undefined))
  );
}

/** Whether the act of the story is of a kind by which the offence can be committed. */
function isNear(rulebook: Rulebook, { case: told, basis: { on }, outcome }: Item): boolean {
  const about = decided(rulebook, { ...told, on }, outcome);
  return about.ok && nearestRules(about.value.situation, [outcome]).length > 0;
}
