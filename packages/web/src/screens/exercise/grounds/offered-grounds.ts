import type { Finding, Rule, Rulebook } from "@cokdyby/engine";
import { shuffled } from "@cokdyby/training";
import { outcomeGraph } from "../../law/carries/outcome-graph.ts";
import { isOn } from "../../law/conditions/figure-on.ts";

/** At most so many carrying rules are asked for, and so many rules offered in all. */
const MOST = { carrying: 4, offered: 7 };

/**
 * The rules among which a learner finds what a finding rests on: some that carry it, the closest first,
 * and others that might. In rulebook order, and the same whenever the same is asked.
 *
 * @param named carrying rules that are asked for before others
 * @param common rules that nearly every finding names: they tell nothing of this one, and are not offered
 * @param seed chooses the others
 */
export function offeredGrounds(
  rulebook: Rulebook,
  { outcome, rules }: Pick<Finding, "outcome" | "rules">,
  {
    named = [],
    common = [],
    day,
    seed,
  }: { named?: readonly string[]; common?: readonly string[]; day: string; seed: string },
): readonly string[] {
  const inForce = rulebook.rules.filter(
    ({ rule, wordings }) =>
      !common.includes(rule) && wordings.some((wording) => isOn(wording.inForce, day)),
  );
  const closeness = (rule: Rule) =>
    named.includes(rule.rule) ? 0 : rule.concludes === outcome ? 1 : 2;
  const carrying = inForce
    .filter(({ rule }) => rules.includes(rule))
    .sort((a, b) => closeness(a) - closeness(b))
    .slice(0, MOST.carrying);
  const near = lookedAt(rulebook, outcome);
  const group = groupOf(rulebook, outcome);
  const others = shuffled(
    inForce.filter(({ rule }) => !rules.includes(rule)),
    `${seed} ${outcome}`,
  ).toSorted((a, b) => distance(a) - distance(b));
  const shown = new Set([...carrying, ...others.slice(0, MOST.offered - carrying.length)]);
  return rulebook.rules.filter((rule) => shown.has(rule)).map(({ rule }) => rule);

  /** What concludes something that the outcome looks at comes first, then what is of its kind. */
  function distance({ concludes }: Rule): number {
    if (near.has(concludes)) return 0;
    return groupOf(rulebook, concludes) === group ? 1 : 2;
  }
}

/** The outcomes that an outcome looks at, itself included, directly or not. */
function lookedAt(rulebook: Rulebook, outcome: string): ReadonlySet<string> {
  const { reads } = outcomeGraph(rulebook);
  const seen = new Set<string>();
  const visit = (at: string): void => {
    if (seen.has(at)) return;
    seen.add(at);
    for (const each of reads.get(at) ?? []) visit(each);
  };
  visit(outcome);
  return seen;
}

function groupOf({ outcomes }: Rulebook, outcome: string): string | undefined {
  return outcomes.find((each) => each.outcome === outcome)?.group;
}
