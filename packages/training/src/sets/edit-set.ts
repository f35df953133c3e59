import type { Item } from "../items/item.ts";
import { setId, type TrainingSet } from "./set.ts";

/** What a trainer changes in a set after it was made: an item goes, or another takes its place. */
export interface SetEdit {
  readonly kind: "drop" | "exchange";
  /** The id of the item. */
  readonly item: string;
}

/**
 * Changes a set, one edit after the other. The same set, reserve and edits make the same set.
 *
 * @param reserve items by other choices of the same kind; each is used once, one of the same level first
 * @returns the set, with its new id; an edit that names no item of it, or for which nothing is left in the
 *   reserve, changes nothing
 */
export function editSet(
  set: TrainingSet,
  reserve: readonly Item[],
  edits: readonly SetEdit[],
): TrainingSet {
  const used = new Set(set.items.map(({ item }) => item));
  const items = edits.reduce<readonly Item[]>((now, { kind, item }) => {
    const at = now.findIndex((each) => each.item === item);
    const gone = now[at];
    if (gone === undefined) return now;
    if (kind === "drop") return now.length === 1 ? now : now.toSpliced(at, 1);
    const left = reserve.filter((each) => !used.has(each.item) && each.twin === undefined);
    const next = left.find(({ level }) => level === gone.level) ?? left[0];
    if (next === undefined) return now;
    used.add(next.item);
    return now.toSpliced(at, 1, next);
  }, set.items);
  if (items === set.items) return set;
  const { format, choices, basis } = set;
  const left = items.map((each) => aloneWithout(items, each));
  return { format, set: setId({ choices, basis, items: left }), choices, basis, items: left };
}

/** A twin whose original is gone stands on its own. */
function aloneWithout(items: readonly Item[], each: Item): Item {
  const { twin, ...alone } = each;
  return twin === undefined || items.some(({ item }) => item === twin.of) ? each : alone;
}

/** The seed of the items that stand ready for an exchange. */
export function reserveSeed(seed: string): string {
  return `${seed} reserve`;
}
