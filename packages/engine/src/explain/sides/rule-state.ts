import type { Truth } from "../../conditions/judge.ts";
import { entailmentsIn } from "../../decide/entailment.ts";
import { missingInPassing } from "../../decide/missing.ts";
import type { Restriction } from "../../decide/restriction.ts";
import type { Situation } from "../../decide/situation.ts";
import { rulesOf } from "../../diagram/rules-of.ts";
import type { Condition } from "../../rulebook/rulebook.ts";
import type { ImpliedValue } from "../implied-values.ts";
import { leavesOf } from "./leaves.ts";
import type { ListedRule } from "./listed-rules.ts";

/** A listed rule, and how its condition stands by itself: its exceptions and its layer are left aside. */
export interface RuleOnSide extends ListedRule {
  readonly holds: Truth;
  readonly given: readonly string[];
  readonly missing: readonly string[];
  /** The facts that are the rule's own. */
  readonly reads: ReadonlySet<string>;
}

/**
 * How listed rules stand, exactly: one holds or fails if and only if it does in every case left.
 *
 * The facts of a rule are those that its condition reads, those that lead one of them, and those from which one
 * follows here. Facts of an outcome that it reads are with the rules of that outcome; where none of these is
 * listed, an exception has them itself, and so has a rule that reads no fact.
 */
export function rulesOnSides(
  situation: Situation,
  listed: readonly ListedRule[],
  values: ReadonlyMap<string, ImpliedValue>,
): readonly RuleOnSide[] {
  const { compiled, read, restriction } = situation;
  const truthOf = truthsIn(situation, restriction());
  const isListed = new Set(listed.map(({ inLaw }) => inLaw.rule.concludes));
  return listed.map((each): RuleOnSide => {
    const { when } = each.inLaw.wording;
    const own = factsRead(situation, when, values);
    const { exceptionTo, gathers } = each.inLaw.rule;
    const needsMore = exceptionTo !== undefined || (own.size === 0 && gathers !== true);
    const reads = needsMore
      ? factsRead(situation, when, values, (outcome) => !isListed.has(outcome))
      : own;
    const isStated = (fact: string) => reads.has(fact) && read.given.has(fact);
    return {
      ...each,
      holds: truthOf(when),
      given: compiled.law.rulebook.facts.map(({ fact }) => fact).filter(isStated),
      missing: missingInPassing(compiled, restriction(), compiled.nodeOf(when), reads),
      reads,
    };
  });
}

/** Tells how conditions come out in all cases that a restriction leaves. */
export function truthsIn(
  { compiled }: Situation,
  restriction: Restriction,
): (condition: Condition) => Truth {
  const entailments = entailmentsIn(compiled, restriction);
  return (condition) => {
    const entailment = entailments.passing(compiled.nodeOf(condition));
    return entailment === "open" ? "unknown" : entailment;
  };
}

/**
 * The facts that a condition reads, those that lead one of them, and those from which one follows.
 *
 * @param isFollowed whether the rules of an outcome that it reads are looked into; by default none are
 */
function factsRead(
  { compiled }: Situation,
  condition: Condition,
  values: ReadonlyMap<string, ImpliedValue>,
  isFollowed: (outcome: string) => boolean = () => false,
): ReadonlySet<string> {
  const { law, links } = compiled;
  const facts = new Set<string>();
  const conditions = new Set([condition]);
  // a set's walk takes in what is added on the way
  for (const each of conditions) {
    for (const leaf of leavesOf(each, law)) {
      if ("outcome" in leaf) {
        if (!isFollowed(leaf.outcome)) continue;
        for (const { wording } of rulesOf(law, leaf.outcome)) conditions.add(wording.when);
      } else if (law.facts.has(leaf.variable)) facts.add(leaf.variable);
    }
  }
  for (const fact of facts) {
    for (const { leader, follower } of links) if (follower === fact) facts.add(leader);
    const value = values.get(fact);
    if (value?.from === "derived") for (const each of value.facts) facts.add(each);
  }
  return facts;
}
