import { type Rulebook, wordingStarts } from "@cokdyby/engine";
import type { Rule, Wording } from "@cokdyby/engine/rulebook";
import fc from "fast-check";
import { invented } from "../reference/random-rulebook.ts";
import { showInvented } from "../reference/show-invented.ts";

const ON = "2018-03-10";

/** An invented law and what an invented amendment makes of it. */
export const amendments = amendmentsOf(false);

/** Amendments of laws in which no value that is worked out is tied to another: any case can be run. */
export const amendmentsOfFreeNumbers = amendmentsOf(true);

function amendmentsOf(yearsAsCounted: boolean) {
  return fc
    .tuple(
      invented({ contractLike: false, withoutRows: true, yearsAsCounted }),
      fc.nat({ max: 5 }),
      fc.nat({ max: 20 }),
    )
    .map(([{ rulebook }, how, which]) => ({
      base: rulebook,
      amended: amendedBy(rulebook, how, which),
      [fc.toStringMethod]: () =>
        `${showInvented(rulebook, { facts: {} })} amendment ${how} of rule ${which}`,
    }));
}

function amendedBy(rulebook: Rulebook, how: number, which: number): Rulebook {
  const chosen = rulebook.rules[which % rulebook.rules.length];
  const changed = (make: (rule: Rule) => Rule[]): Rulebook => ({
    ...rulebook,
    rules: rulebook.rules.flatMap((rule) => (rule === chosen ? make(rule) : [rule])),
  });
  switch (how) {
    case 0:
      return changed(() => []);
    case 1:
      return changed(({ exceptionTo: _, ...rule }) => [rule]);
    case 2:
      return changed((rule) => [{ ...rule, wordings: rule.wordings.map(opposite) }]);
    case 3:
      return changed((rule) => [
        rule,
        { ...rule, rule: "new", wordings: rule.wordings.map(opposite) },
      ]);
    default:
      return rulebook;
  }
}

const opposite = (wording: Wording): Wording => ({ ...wording, when: { not: wording.when } });

/** The base on its day, beside the amended law on the same day or, unchanged, on the day of another wording. */
export function laws({ base, amended }: { base: Rulebook; amended: Rulebook }) {
  const [first = ON, second = ON] = wordingStarts(base);
  return base === amended
    ? ([base, first, amended, second] as const)
    : ([base, ON, amended, ON] as const);
}
