import type { Truth } from "../../conditions/judge.ts";
import { entailmentsIn } from "../../decide/entailment.ts";
import { missingInPassing } from "../../decide/missing.ts";
import type { Situation } from "../../decide/situation.ts";
import type { Condition } from "../../rulebook/rulebook.ts";
import type { ImpliedValue } from "../implied-values.ts";
import { leavesOf } from "./leaves.ts";

/** How the condition of a rule stands by itself, its exceptions and its layer left aside. */
export interface RuleState {
  readonly holds: Truth;
  readonly given: readonly string[];
  readonly missing: readonly string[];
  /** What the condition reads, and the facts that these follow. */
  readonly reads: ReadonlySet<string>;
}

/**
 * The state of the conditions of rules in one situation, exactly: `yes` or `no` if and only if every case left
 * gives that answer. Facts are those of the rule itself; those of an outcome that it reads are with the rules of that outcome.
 */
export function ruleStatesIn(
  situation: Situation,
  values: ReadonlyMap<string, ImpliedValue>,
): (condition: Condition) => RuleState {
  const { compiled, read, restriction } = situation;
  const { rulebook } = compiled.law;
  const entailments = entailmentsIn(compiled, restriction());
  return (condition) => {
    const reads = factsRead(situation, condition, values);
    const node = compiled.nodeOf(condition);
    const entailment = entailments.passing(node);
    const isStated = (fact: string) => reads.has(fact) && read.given.has(fact);
    return {
      holds: entailment === "open" ? "unknown" : entailment,
      given: rulebook.facts.map(({ fact }) => fact).filter(isStated),
      missing: missingInPassing(compiled, restriction(), node, reads),
      reads,
    };
  };
}

/** The facts that a condition reads, those that lead one of them, and those from which one follows here. */
export function factsRead(
  { compiled }: Situation,
  condition: Condition,
  values: ReadonlyMap<string, ImpliedValue>,
): ReadonlySet<string> {
  const { law, links } = compiled;
  const facts = new Set<string>();
  for (const leaf of leavesOf(condition, law)) {
    if ("variable" in leaf && law.facts.has(leaf.variable)) facts.add(leaf.variable);
  }
  // a set's walk takes in what is added on the way
  for (const fact of facts) {
    for (const { leader, follower } of links) if (follower === fact) facts.add(leader);
    const value = values.get(fact);
    if (value?.from === "derived") for (const each of value.facts) facts.add(each);
  }
  return facts;
}
