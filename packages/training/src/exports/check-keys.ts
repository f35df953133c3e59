import type { Problem, Rulebook } from "@cokdyby/engine";
import { type Difference, recomputeSet } from "../sets/recompute-set.ts";
import type { TrainingSet } from "../sets/set.ts";
import { MOST_RIGHT } from "./moodle/fractions.ts";

/** Everything for which an item is not exported. */
export const EXPORT_KEY_PROBLEMS = [
  "KEY_VERDICT_DIFFERS",
  "KEY_GROUNDS_DIFFER",
  "KEY_GROUNDS_COUNT",
  "ITEM_WORDING_DIFFERS",
  "ITEM_NO_CASE",
] as const;
type Code = (typeof EXPORT_KEY_PROBLEMS)[number];

/** Computes every key of a set anew. @returns every item that the rulebook does not bear out */
export function problemsOfKeys(rulebook: Rulebook, set: TrainingSet): readonly Problem[] {
  const placeOf = (item: string) => `#/items/${set.items.findIndex((each) => each.item === item)}`;
  const differing = recomputeSet(rulebook, set).differences.map((each): Problem => {
    const { code, detail, member } = said(each);
    const pointer = `${placeOf(each.item)}${member}`;
    return { code, detail: `item \`${each.item}\`: ${detail}`, pointer };
  });
  const counted = set.items
    .filter(({ key }) => key.grounds.length < 1 || key.grounds.length > MOST_RIGHT)
    .map(({ item }): Problem => {
      const detail = `item \`${item}\`: an exercise has from 1 to ${MOST_RIGHT} right grounds`;
      const pointer = `${placeOf(item)}/key/grounds`;
      return { code: "KEY_GROUNDS_COUNT" satisfies Code, detail, pointer };
    });
  return [...differing, ...counted];
}

function said(difference: Difference): {
  readonly code: Code;
  readonly detail: string;
  readonly member: string;
} {
  switch (difference.kind) {
    case "verdict":
      return {
        code: "KEY_VERDICT_DIFFERS",
        detail: "by the rules another verdict is right; make the set anew",
        member: "/key/verdict",
      };
    case "grounds":
      return {
        code: "KEY_GROUNDS_DIFFER",
        detail: "by the rules other grounds are right; make the set anew",
        member: "/key/grounds",
      };
    case "pin":
      return {
        code: "ITEM_WORDING_DIFFERS",
        detail: `the rule \`${difference.pin.rule}\` has another wording now; make the set anew`,
        member: "/pins",
      };
    case "noCase":
      return {
        code: "ITEM_NO_CASE",
        detail: "by the rules this is no case any longer; make the set anew",
        member: "/case",
      };
  }
}
