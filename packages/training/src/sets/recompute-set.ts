import { lawOn, type Problem, type Rulebook } from "@cokdyby/engine";
import type { Item, Key, Pin } from "../items/item.ts";
import { decideItem } from "../items/make-item.ts";
import { keyOf } from "../items/recompute-key.ts";
import type { TrainingSet } from "./set.ts";

/** What an item no longer agrees with. */
export type Difference =
  /** The case is none by this rulebook, or it has no such outcome. */
  | { readonly item: string; readonly kind: "noCase"; readonly problems: readonly Problem[] }
  /** Another verdict; nothing where none of those offered is right. */
  | {
      readonly item: string;
      readonly kind: "verdict";
      readonly was: string;
      readonly is: string | undefined;
    }
  | {
      readonly item: string;
      readonly kind: "grounds";
      readonly was: readonly string[];
      readonly is: readonly string[];
    }
  /** A provision that is gone, is cited otherwise, or has another wording on the day of the item. */
  | { readonly item: string; readonly kind: "pin"; readonly pin: Pin };

/** How a set stands to a rulebook. */
export interface Recomputed {
  /** Whether the set was made from this very rulebook. */
  readonly sameRulebook: boolean;
  readonly differences: readonly Difference[];
}

/**
 * Computes every key of a set anew. A set of an older rulebook opens; what it no longer agrees with is
 * listed. Where nothing differs, the keys hold.
 *
 * @param set read before
 */
export function recomputeSet(rulebook: Rulebook, set: TrainingSet): Recomputed {
  return {
    sameRulebook: set.basis.digest === rulebook.digest,
    differences: set.items.flatMap((item) => differencesOf(rulebook, item)),
  };
}

function differencesOf(rulebook: Rulebook, item: Item): readonly Difference[] {
  const { case: told, outcome, basis } = item;
  const about = decideItem(rulebook, {
    case: told,
    outcome,
    on: basis.on,
    readings: basis.readings,
  });
  if (!about.ok) return [{ item: item.item, kind: "noCase", problems: about.problems }];
  const is = keyOf(about.value, item);
  return [
    ...differencesOfKey(item, is),
    ...item.pins
      .filter((pin) => !fits(rulebook, pin, basis.on))
      .map((pin): Difference => ({ item: item.item, kind: "pin", pin })),
  ];
}

function differencesOfKey(
  { item, key }: Item,
  is: Omit<Key, "verdict"> & { readonly verdict?: string },
): readonly Difference[] {
  const differences: Difference[] = [];
  if (is.verdict !== key.verdict) {
    differences.push({ item, kind: "verdict", was: key.verdict, is: is.verdict });
  }
  const sorted = (grounds: readonly string[]) => grounds.toSorted().join(" ");
  if (sorted(is.grounds) !== sorted(key.grounds)) {
    differences.push({ item, kind: "grounds", was: key.grounds, is: is.grounds });
  }
  return differences;
}

/** Whether a rule still has the wording that a pin names, and cites the provision. */
function fits(rulebook: Rulebook, pin: Pin, on: string): boolean {
  const found = lawOn(rulebook, on).rules.find(({ rule }) => rule.rule === pin.rule);
  return (
    found !== undefined &&
    found.wording.inForce.from === pin.inForceFrom &&
    found.wording.cites.some(({ source, at }) => source === pin.source && at === pin.at)
  );
}
