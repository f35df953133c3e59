import type { Rulebook } from "@cokdyby/engine";
import { pairFinder } from "@cokdyby/engine/analyse";
import type { ItemRequest } from "../items/make-item.ts";
import { shuffled } from "../order/shuffled.ts";
import { isOnTopic } from "./on-topic.ts";
import type { Choices } from "./set.ts";

/** So many conditions are tried: a set is made while somebody waits. */
const MOST = 80;

/**
 * Cases that are computed: of a pair that shows that a condition of a rule decides, one side. They are
 * found one after the other, in an order that the seed decides; the other side is found as a twin.
 */
export function* computedRequests(
  rulebook: Rulebook,
  { topics, on, readings, seed }: Choices,
): Generator<ItemRequest> {
  const concluded = new Map(rulebook.rules.map(({ rule, concludes }) => [rule, concludes]));
  const { conditions, find } = pairFinder(rulebook, on);
  const onTopic = conditions.filter(({ of }) => {
    const outcome = "rule" in of ? concluded.get(of.rule) : undefined;
    return outcome !== undefined && isOnTopic(rulebook, { outcome }, { topics });
  });
  const tried = shuffled(onTopic, `${seed} pairs`).slice(0, MOST);
  for (const [at, condition] of tried.entries()) {
    const { outcome, pair } = find(condition);
    if (pair === undefined || outcome === undefined) continue;
    const { facts, readings: told } = at % 2 === 0 ? pair.holds : pair.fails;
    yield { case: { facts, readings: told }, outcome, on, readings };
  }
}
