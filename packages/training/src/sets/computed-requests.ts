import { pairFinder, type Rulebook } from "@cokdyby/engine";
import type { ItemRequest } from "../items/make-item.ts";
import { shuffled } from "../order/shuffled.ts";
import { isOnTopic } from "./on-topic.ts";
import type { Choices } from "./set.ts";

/**
 * Cases that are computed: of a pair that shows that a condition decides, one side. They are found one
 * after the other, in an order that the seed decides; the other side is found as a twin.
 */
export function* computedRequests(
  rulebook: Rulebook,
  { topics, on, readings, seed }: Choices,
): Generator<ItemRequest> {
  const { conditions, find } = pairFinder(rulebook, on);
  for (const [at, condition] of shuffled(conditions, `${seed} pairs`).entries()) {
    if (!mayBeOnTopic(rulebook, condition.of, topics)) continue;
    const { outcome, pair } = find(condition);
    if (pair === undefined || outcome === undefined) continue;
    if (!isOnTopic(rulebook, { outcome }, { topics })) continue;
    const { facts, readings: told } = at % 2 === 0 ? pair.holds : pair.fails;
    yield { case: { facts, readings: told }, outcome, on, readings };
  }
}

/** A condition of a rule turns what the rule concludes; what a named condition turns is found out later. */
function mayBeOnTopic(
  rulebook: Rulebook,
  of: { readonly rule: string } | { readonly condition: string },
  topics: readonly string[],
): boolean {
  if (!("rule" in of)) return true;
  const rule = rulebook.rules.find((each) => each.rule === of.rule);
  return rule === undefined || isOnTopic(rulebook, { outcome: rule.concludes }, { topics });
}
