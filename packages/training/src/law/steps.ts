import { type Condition, type Law, leavesIn } from "@cokdyby/engine";
import { derived } from "@cokdyby/engine/rulebook";

/** What lies on the way to many answers. */
export interface Steps {
  /** Outcomes without which others are never so. */
  readonly outcomes: ReadonlySet<string>;
  /** Outcomes that must not be so for a step to be: what bars it. */
  readonly bars: ReadonlySet<string>;
  /** The rules that alone conclude one of them, and those that only gather: naming one says nothing about a case. */
  readonly rules: ReadonlySet<string>;
}

/** So many outcomes at least need one that is a step. */
const SEVERAL = 2;

/**
 * The steps of a law: an outcome that the rules on two other outcomes need, unless it is an offence, and the rule by which alone
 * it comes about.
 */
export function stepsIn(law: Law): Steps {
  return derived(law, stepsOf);
}

function stepsOf(law: Law): Steps {
  const offences = law.rulebook.outcomes.filter(({ rows }) => rows !== undefined);
  const needing = new Map<string, Set<string>>();
  for (const { rule, wording } of law.rules) {
    for (const needed of neededIn(law, wording.when)) {
      needing.set(needed, (needing.get(needed) ?? new Set()).add(rule.concludes));
    }
  }
  const outcomes = new Set(
    law.rulebook.outcomes
      .map(({ outcome }) => outcome)
      .filter((outcome) => (needing.get(outcome)?.size ?? 0) >= SEVERAL)
      .filter((outcome) => !offences.some((each) => each.outcome === outcome)),
  );
  const alone = law.rules.filter(
    ({ rule: { concludes, exceptionTo, rule, layer } }) =>
      outcomes.has(concludes) &&
      exceptionTo === undefined &&
      !law.rules.some(
        ({ rule: other }) =>
          other.rule !== rule &&
          other.concludes === concludes &&
          other.layer === layer &&
          other.exceptionTo === undefined,
      ),
  );
  const gathering = law.rules.filter(({ rule }) => rule.gathers === true);
  const steps = [...alone, ...gathering];
  const barring = steps.flatMap(({ wording }) =>
    leavesIn(wording.when).flatMap(({ fact, value }) => (value === false ? [fact] : [])),
  );
  return {
    outcomes,
    bars: new Set(barring),
    rules: new Set(steps.map(({ rule }) => rule.rule)),
  };
}

/** The facts and outcomes that a condition cannot hold without. */
function neededIn(law: Law, at: Condition): readonly string[] {
  if ("all" in at) return at.all.flatMap((part) => neededIn(law, part));
  if ("condition" in at) {
    const named = law.conditions.get(at.condition)?.wording.when;
    return named === undefined ? [] : neededIn(law, named);
  }
  return "fact" in at && at.operator === "equal" && at.value === true ? [at.fact] : [];
}
