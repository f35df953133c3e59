import { bearingOf } from "../../decide/decide.ts";
import { type Entailments, entailmentsIn } from "../../decide/entailment.ts";
import type { Finding } from "../../decide/finding.ts";
import { AGAINST, FOR, turned } from "../../decide/grounds.ts";
import { type RuleBody, ruleBodiesOf } from "../../decide/rule-bodies.ts";
import type { Situation } from "../../decide/situation.ts";
import { exceptionsOf, rulesOf } from "../../diagram/rules-of.ts";
import { EngineFault } from "../../problem.ts";
import type { Law, RuleInLaw } from "../../rulebook/law-on.ts";
import { leavesOf } from "./leaves.ts";

/** Whether something speaks for an outcome. */
export type SpeaksFor = boolean;

/** A rule that has a place on one of the sides. */
export interface ListedRule {
  readonly inLaw: RuleInLaw;
  readonly speaksFor: SpeaksFor;
}

/**
 * The rules of an outcome that have a place on the two sides, in rulebook order: those that carry the finding,
 * and the answers to them. Answers are the exceptions to a listed rule, and the rules of an outcome that a
 * carrying rule reads as not holding, whether or not they hold; but none of a layer that is shut out.
 *
 * A rule that carries the finding both ways stands where the shortest way from the outcome leads to it.
 */
export function listedRules(situation: Situation, finding: Finding): readonly ListedRule[] {
  const { compiled, restriction } = situation;
  const { law } = compiled;
  const { all, concluding } = ruleBodiesOf(compiled);
  const { outcome, status } = finding;
  const marks = bearingOf(situation)(outcome, status);
  const entailments = entailmentsIn(compiled, restriction());
  const placed = new Map<RuleBody, SpeaksFor>();
  const carrying = all.filter(({ place }) => marks[place] !== 0);
  for (const body of carrying) {
    const mark = marks[body.place] as number;
    placed.set(body, mark === (FOR | AGAINST) ? isNearestFor(law, outcome, body) : mark === FOR);
  }
  const answers = (bodies: readonly RuleBody[], speaksFor: SpeaksFor) => {
    for (const body of bodies) {
      if (!placed.has(body) && isSelectable(body, entailments)) placed.set(body, speaksFor);
    }
  };
  for (const body of carrying) {
    const speaksFor = placed.get(body) === true;
    for (const leaf of leavesOf(ruleAt(law, body).wording.when, law)) {
      if ("outcome" in leaf && !leaf.asHolding) {
        answers(concluding.get(leaf.outcome) ?? [], !speaksFor);
      }
    }
  }
  // a map's walk takes in what is added on the way: exceptions to exceptions too
  for (const [body, speaksFor] of placed) answers(body.exceptions, !speaksFor);
  return all.flatMap((body): ListedRule[] => {
    const speaksFor = placed.get(body);
    return speaksFor === undefined ? [] : [{ inLaw: ruleAt(law, body), speaksFor }];
  });
}

function ruleAt(law: Law, { place, id }: RuleBody): RuleInLaw {
  const inLaw = law.rules[place];
  if (inLaw === undefined) throw new EngineFault(`no rule ${id}`);
  return inLaw;
}

function isSelectable({ selected }: RuleBody, entailments: Entailments): boolean {
  return selected === undefined || entailments.root(selected) !== "no";
}

/** Whether the shortest way from an outcome to a rule leads to it as speaking for the outcome; of two, whether one does. */
function isNearestFor(law: Law, outcome: string, { id }: RuleBody): SpeaksFor {
  const met = new Map<string, number>();
  let next: readonly (readonly [RuleInLaw, number])[] = rulesOf(law, outcome).map((rule) => [
    rule,
    FOR,
  ]);
  while (next.length > 0) {
    const fresh = next.filter(([{ rule }, mark]) => ((met.get(rule.rule) ?? 0) & mark) === 0);
    for (const [{ rule }, mark] of fresh) met.set(rule.rule, (met.get(rule.rule) ?? 0) | mark);
    const found = met.get(id);
    if (found !== undefined) return (found & FOR) !== 0;
    next = fresh.flatMap(([{ rule, wording }, mark]) => [
      ...exceptionsOf(law, rule.rule).map((each) => [each, turned(mark)] as const),
      ...leavesOf(wording.when, law).flatMap((leaf) =>
        "outcome" in leaf
          ? rulesOf(law, leaf.outcome).map(
              (each) => [each, leaf.asHolding ? mark : turned(mark)] as const,
            )
          : [],
      ),
    ]);
  }
  throw new EngineFault(`no way from ${outcome} to ${id}`);
}
