import { READING } from "../conditions/formula.ts";
import { classesUnder } from "../decide/classes-under.ts";
import { allDerivedValues, derivationsFrom } from "../decide/derived-values.ts";
import type { Situation } from "../decide/situation.ts";
import { members, unite, type ValueSet, valueSetOf } from "../facts/value-set.ts";
import { type Law, lawOn } from "../rulebook/law-on.ts";
import type { IsoDate } from "../rulebook/rulebook.ts";
import { laterStarts } from "./later-starts.ts";
import { leftOpenIn, type Shortener, shortener } from "./left-open.ts";

/**
 * The days after the law of a case, up to the one on which it is looked at, from which other conditions or figures judge
 * outcomes of the case than under the law before: whether a later law is better is not said by that. What changed in the words
 * alone, or for other cases only, is left out. Nothing where the law of the case is assumed.
 */
export function laterWordings(
  situation: Situation,
  outcomes: readonly string[],
): readonly IsoDate[] {
  const { law } = situation.compiled;
  const starts = laterStarts(situation);
  if (starts.length === 0) return [];
  const short = shortener();
  let before = judgedUnder(situation, law, outcomes, short);
  return starts.filter((day) => {
    const after = judgedUnder(situation, lawOn(law.rulebook, day), outcomes, short);
    const changes = after !== before;
    before = after;
    return changes;
  });
}

/** By what a law judges outcomes of a case: what it leaves open of each, and the rows that may apply with their figures. */
function judgedUnder(
  situation: Situation,
  law: Law,
  outcomes: readonly string[],
  short: Shortener,
): string {
  const known = valuesUnder(situation, law);
  const lapsesOf = (outcome: string) =>
    law.rulebook.outcomes.find((each) => each.outcome === outcome)?.rows?.lapses;
  const left = leftOpenIn(law, known, short);
  // whatever the day on which the case is looked at: when it lapses is to be the same
  const days = outcomes.flatMap((outcome) => lapsesOf(outcome)?.on ?? []);
  const byDay = new Set(derivationsFrom(law.rulebook, [...new Set(days)]).map(({ fact }) => fact));
  const onAnyDay = leftOpenIn(
    law,
    (variable) => (byDay.has(variable) ? undefined : known(variable)),
    short,
  );
  const judged = outcomes.map((outcome) => {
    const holds = left.ofOutcome(outcome);
    if (holds === false) return holds;
    const rows = law.rows.get(outcome)?.choices.flatMap(({ row, condition, inForce }) => {
      const applies = condition === undefined || left.ofCondition({ condition });
      return applies === false ? [] : [[row, applies, inForce.figures]];
    });
    const lapses = lapsesOf(outcome);
    if (lapses === undefined) return [holds, rows];
    return [holds, rows, onAnyDay.ofCondition({ condition: lapses.condition })];
  });
  return JSON.stringify(judged);
}

/** What is known of a case, where a law draws lines between numbers as it draws them. */
function valuesUnder({ known, given, presumptions, read }: Situation, law: Law) {
  const classes = classesUnder(law, read);
  const worked = allDerivedValues(law, new Map([...given, ...presumptions]));
  const byLaw = new Map(
    law.rulebook.derivations.flatMap((each) => {
      if (!("steps" in each)) return [];
      const stated = classes[each.fact]?.oneOf.map(valueSetOf).reduce(unite);
      return [[each.fact, stated ?? worked.get(each.fact)] as const];
    }),
  );
  return (variable: string): ValueSet | undefined => {
    if (variable.startsWith(READING)) {
      const option = read.readings.get(variable.slice(READING.length));
      return option === undefined ? undefined : members([option]);
    }
    return byLaw.get(variable) ?? known.values.get(variable);
  };
}
