import { walkThrough } from "../../conditions/walk-through.ts";
import type { Finding } from "../../decide/finding.ts";
import type { Law } from "../../rulebook/law-on.ts";
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
  const named = [
    ...rules.flatMap(({ carries, inLaw }) => (carries ? [inLaw.wording.when] : [])),
    ...rows.map(({ row }) => ({ condition: rowTrace(row) })),
  ];
  walkThrough(law, named, ({ fact }) => {
    if (law.facts.has(fact)) facts.add(fact);
  });
  return facts;
}
