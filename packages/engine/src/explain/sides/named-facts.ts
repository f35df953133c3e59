import { expandRowLeaves } from "../../conditions/row-leaf.ts";
import { walkCondition } from "../../conditions/walk-condition.ts";
import type { Finding } from "../../decide/finding.ts";
import type { Law } from "../../rulebook/law-on.ts";
import type { Condition } from "../../rulebook/rulebook.ts";
import { rowTrace } from "../row-steps.ts";
import type { ListedRule } from "./listed-rules.ts";

/**
 * The facts that the explanation of a finding names: those that its status needs, and every leaf of the rules
 * that carry it and of its rows, also one that compares with a figure that is not in force.
 */
export function namedFacts(
  law: Law,
  { presumed, rows = [] }: Finding,
  rules: readonly ListedRule[],
): ReadonlySet<string> {
  const facts = new Set(presumed);
  const open: Condition[] = [
    ...rules.flatMap(({ carries, inLaw }) => (carries ? [inLaw.wording.when] : [])),
    ...rows.map(({ row }) => ({ condition: rowTrace(row) })),
  ];
  const seen = new Set<string>();
  for (let condition = open.pop(); condition !== undefined; condition = open.pop()) {
    walkCondition(expandRowLeaves(condition, law), {
      leaf: ({ fact }) => {
        if (law.facts.has(fact)) facts.add(fact);
      },
      named: (id) => {
        const named = law.conditions.get(id);
        if (named === undefined || seen.has(id)) return;
        seen.add(id);
        open.push(named.wording.when);
      },
    });
  }
  return facts;
}
