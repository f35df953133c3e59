import type { Rulebook } from "@cokdyby/engine";
import type { ItemRequest } from "../items/make-item.ts";
import type { Choices } from "./set.ts";

/** Whether a request is about one of the topics chosen: the group of its outcome, or a topic of its case. */
export function isOnTopic(
  rulebook: Rulebook,
  { outcome, topics: own = [] }: Pick<ItemRequest, "outcome" | "topics">,
  { topics }: Pick<Choices, "topics">,
): boolean {
  if (topics.length === 0) return true;
  const group = rulebook.outcomes.find((each) => each.outcome === outcome)?.group;
  return topics.some((topic) => topic === group || own.includes(topic));
}
