import type { Result, Rulebook } from "@cokdyby/engine";
import type { Item } from "../items/item.ts";
import { decideItem, itemAbout } from "../items/make-item.ts";
import { nearCases } from "./near-cases.ts";

/** So many twins are made of one item. */
const MOST = 3;

/**
 * The twins of an item, three at most: each differs in one stated fact and is answered otherwise, those that teach most
 * first. Those of which no item can be made are left out.
 *
 * @returns every problem where the case of the item is none by this rulebook
 */
export function twinsOf(rulebook: Rulebook, item: Item): Result<readonly Item[]> {
  const { case: told, outcome, basis, topics } = item;
  const request = { case: told, outcome, on: basis.on, readings: basis.readings, topics };
  const about = decideItem(rulebook, request);
  if (!about.ok) return about;
  const twins = nearCases(about.value)
    .slice(0, MOST)
    .flatMap(({ fact, about: near }) => {
      const made = itemAbout(near, { ...request, case: near.case, twin: { of: item.item, fact } });
      return made.ok ? [made.value] : [];
    });
  return { ok: true, value: twins };
}
