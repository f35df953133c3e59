import { derived } from "../../derived.ts";
import { exceptionsOf, rulesOf } from "../../diagram/rules-of.ts";
import type { Law, RuleInLaw } from "../../rulebook/law-on.ts";
import type { Rule } from "../../rulebook/rulebook.ts";
import { leavesOf } from "./leaves.ts";

/** Whether something speaks for an outcome, and not against it. */
export type SpeaksFor = boolean;

/**
 * Where each rule stands on which an outcome can turn: those that conclude it speak for it, the exceptions to a
 * rule against what that speaks for, and an outcome that a rule reads as not holding turns its rules over.
 *
 * A rule that is met both ways stands where what it concludes belongs: a burden with burdens, what relieves with
 * what relieves; an exception on the other side. So a rule keeps its side whatever becomes known of the case.
 */
export function placesOf(law: Law, outcome: string): ReadonlyMap<string, SpeaksFor> {
  const known = derived(law, noPlaces);
  let places = known.get(outcome);
  if (places === undefined) {
    places = findPlaces(law, outcome);
    known.set(outcome, places);
  }
  return places;
}

/** Those found so far, by outcome. */
function noPlaces(_: Law): Map<string, ReadonlyMap<string, SpeaksFor>> {
  return new Map();
}

interface Step {
  readonly inLaw: RuleInLaw;
  readonly speaksFor: SpeaksFor;
}

function findPlaces(law: Law, outcome: string): ReadonlyMap<string, SpeaksFor> {
  const met = new Map<string, Set<SpeaksFor>>();
  const open: Step[] = rulesOf(law, outcome).map((inLaw) => ({ inLaw, speaksFor: true }));
  for (let step = open.pop(); step !== undefined; step = open.pop()) {
    const { inLaw, speaksFor } = step;
    const ways = met.get(inLaw.rule.rule) ?? new Set();
    if (ways.has(speaksFor)) continue;
    met.set(inLaw.rule.rule, ways.add(speaksFor));
    open.push(...stepsFrom(law, step));
  }
  const asked = relieves(law, outcome);
  return new Map(
    law.rules.flatMap(({ rule }): [string, SpeaksFor][] => {
      const ways = met.get(rule.rule);
      if (ways === undefined) return [];
      const [way = true] = ways;
      return [[rule.rule, ways.size === 1 ? way : rulesRelief(law, rule) === asked]];
    }),
  );
}

function stepsFrom(law: Law, { inLaw: { rule, wording }, speaksFor }: Step): Step[] {
  return [
    ...exceptionsOf(law, rule.rule).map((inLaw) => ({ inLaw, speaksFor: !speaksFor })),
    ...leavesOf(wording.when, law).flatMap((leaf) =>
      "outcome" in leaf
        ? rulesOf(law, leaf.outcome).map((inLaw) => ({
            inLaw,
            speaksFor: leaf.asHolding === speaksFor,
          }))
        : [],
    ),
  ];
}

function relieves({ rulebook }: Law, outcome: string): boolean {
  return rulebook.outcomes.find((each) => each.outcome === outcome)?.relieves === true;
}

/** Whether a rule works for relief: what it concludes relieves; of an exception, the rule that it defeats does not. */
function rulesRelief(law: Law, { concludes, exceptionTo }: Rule): boolean {
  const general = law.rules.find(({ rule }) => rule.rule === exceptionTo)?.rule;
  return general === undefined ? relieves(law, concludes) : !rulesRelief(law, general);
}
