import type { Rulebook } from "@cokdyby/engine";
import { carrying } from "./carrying.ts";
import { type Decided, findingOf } from "./decided.ts";
import { factGround, ruleGround } from "./ground-options.ts";
import type { Item, Key, VerdictOption } from "./item.ts";

/**
 * The key of what an item offers, computed anew: of the verdicts the one that is true, of the grounds
 * those that carry the answer.
 *
 * @param about the case of the item, decided
 * @returns a key without a verdict where none of those offered is true
 */
export function keyOf(
  about: Decided,
  { verdicts, grounds }: Pick<Item, "verdicts" | "grounds">,
): Omit<Key, "verdict"> & { readonly verdict?: string } {
  const { rules, facts } = carrying(about.situation, about.outcome);
  const right = new Set([...rules.map(ruleGround), ...facts.map(factGround)]);
  const verdict = verdicts.find((option) => isTrue(about, option))?.verdict;
  return {
    ...(verdict === undefined ? {} : { verdict }),
    grounds: grounds.map(({ ground }) => ground).filter((ground) => right.has(ground)),
  };
}

function isTrue(about: Decided, { status, under }: VerdictOption): boolean {
  const { finding, rulebook, outcome, case: told } = about;
  if (status !== finding.status) return false;
  if (under === undefined) return true;
  return (
    finding.dependsOn.includes(under.reading) &&
    under.by.every(
      (each) => statusUnder(rulebook, told, outcome, under.reading, each.option) === each.status,
    )
  );
}

function statusUnder(
  rulebook: Rulebook,
  told: Decided["case"],
  outcome: string,
  reading: string,
  option: string,
) {
  const readings = { ...told.readings, [reading]: option };
  return findingOf(rulebook, { ...told, readings }, outcome)?.status;
}
