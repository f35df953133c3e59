import type { ToldItem } from "../src/exports/told/told-item.ts";
import type { Answer, Item } from "../src/items/item.ts";
import type { Ticked } from "./told-sets.ts";

/** What our own marks take: the item behind a told one, and the answer behind ticks. */
export function itemAsked(
  { item, verdicts, grounds }: ToldItem,
  ticked: Ticked,
): { readonly asked: Pick<Item, "key" | "grounds">; readonly answer: Answer } {
  const right = grounds.filter(({ isRight }) => isRight);
  return {
    asked: {
      key: {
        verdict: verdicts.find(({ isRight }) => isRight)?.option ?? "",
        grounds: right.map(({ option }) => option),
      },
      grounds: grounds.map(({ option }) => ({ ground: option })),
    },
    answer: {
      item,
      verdict: verdicts[ticked.verdict]?.option ?? "",
      grounds: ticked.grounds.map((at) => grounds[at]?.option ?? ""),
    },
  };
}
