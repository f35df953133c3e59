import { amend, lawOn, type Rulebook } from "@cokdyby/engine";
import { type Comparison, compare, plainLabels } from "@cokdyby/engine/analyse";
import { loadRulebook } from "@cokdyby/rules";
import { deep } from "../../../scripts/vitest/tier.ts";
import { RawLaw } from "./raw-law.ts";

export const TODAY = "2026-11-25";
export const rulebook: Rulebook = loadRulebook();
/** The dates on which the laws are analysed; the second is that of the Committee's factsheet. */
const DATES: readonly string[] = deep ? ["2026-03-01", "2022-03-10"] : ["2026-03-01"];
const AMENDMENTS: readonly string[] = rulebook.amendments.map(({ id }) => id);

/** The shipped amendments on each date, named for a table of tests. */
export const AMENDED = DATES.flatMap((on) => AMENDMENTS.map((id) => ({ id, on })));

/** The rulebook with a shipped amendment. */
export function amendedBy(id: string): Rulebook {
  const amendment = rulebook.amendments.find((each) => each.id === id);
  const amended = amend(rulebook, amendment === undefined ? [] : [amendment]);
  if (!amended.ok) throw new Error(JSON.stringify(amended.problems, null, 1));
  return amended.value;
}

/** The comparison of two rulebooks on their dates, as a caller asks for it. */
export function compareOn(
  [base, on]: readonly [Rulebook, string],
  [amended, then]: readonly [Rulebook, string],
  options: Partial<Parameters<typeof compare>[2]> = {},
): Comparison {
  return compare(
    { law: lawOn(base, on), lawDate: on },
    { law: lawOn(amended, then), lawDate: then },
    { labelOf: plainLabels, limit: 1000, ...options },
  );
}

/** A shipped amendment beside the law in force, both as read straight from the rule files. */
export function beside(id: string, on: string) {
  const amended = amendedBy(id);
  return {
    comparison: compareOn([rulebook, on], [amended, on]),
    base: new RawLaw(rulebook, on),
    amended: new RawLaw(amended, on),
  };
}
