import { entailmentsIn } from "../../decide/entailment.ts";
import type { Finding } from "../../decide/finding.ts";
import { ruleBodiesOf } from "../../decide/rule-bodies.ts";
import type { Situation } from "../../decide/situation.ts";
import { exceptionsOf, rulesOf } from "../../diagram/rules-of.ts";
import { EngineFault } from "../../problem.ts";
import type { RuleInLaw } from "../../rulebook/law-on.ts";
import { leavesOf } from "./leaves.ts";
import { placesOf, type SpeaksFor } from "./placed-rules.ts";

/** A rule that is listed on one of the sides. */
export interface ListedRule {
  readonly inLaw: RuleInLaw;
  readonly speaksFor: SpeaksFor;
  /** Whether the finding rests on it; else it is an answer to one that is listed. */
  readonly carries: boolean;
}

/**
 * The rules that stand on the two sides of a finding, in rulebook order: those that carry it, and the answers
 * to them, whether or not they hold. Answers are the exceptions to a listed rule, and the rules of an outcome that
 * a carrying rule for the finding's outcome reads as not holding; none of a layer that is shut out.
 */
export function listedRules(situation: Situation, finding: Finding): readonly ListedRule[] {
  const { law } = situation.compiled;
  const places = placesOf(law, finding.outcome);
  const speaksFor = ({ rule }: RuleInLaw): SpeaksFor => {
    const place = places.get(rule.rule);
    if (place === undefined)
      throw new EngineFault(`no way from ${finding.outcome} to ${rule.rule}`);
    return place;
  };
  const carrying = new Set(law.rules.filter(({ rule }) => finding.rules.includes(rule.rule)));
  const isSelectable = selectableIn(situation);
  const listed = new Set(carrying);
  const answers = (rules: readonly RuleInLaw[]) => {
    for (const each of rules) if (isSelectable(each)) listed.add(each);
  };
  for (const each of carrying) {
    if (!speaksFor(each)) continue;
    for (const leaf of leavesOf(each.wording.when, law)) {
      if ("outcome" in leaf && !leaf.asHolding) answers(rulesOf(law, leaf.outcome));
    }
  }
  // a set's walk takes in what is added on the way: exceptions to exceptions too
  for (const { rule } of listed) answers(exceptionsOf(law, rule.rule));
  return law.rules
    .filter((each) => listed.has(each))
    .map((inLaw) => ({ inLaw, speaksFor: speaksFor(inLaw), carries: carrying.has(inLaw) }));
}

/** Tells whether the layer reading can still select the layer of a rule. */
function selectableIn({ compiled, restriction }: Situation): (rule: RuleInLaw) => boolean {
  const entailments = entailmentsIn(compiled, restriction());
  const selected = new Map(ruleBodiesOf(compiled).all.map((body) => [body.id, body.selected]));
  return ({ rule }) => {
    const root = selected.get(rule.rule);
    return root === undefined || entailments.root(root) !== "no";
  };
}
