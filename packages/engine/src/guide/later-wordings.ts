import { classesUnder } from "../decide/classes-under.ts";
import { allDerivedValues } from "../decide/derived-values.ts";
import type { Situation } from "../decide/situation.ts";
import { derived } from "../derived.ts";
import { readFor } from "../diagram/read-for.ts";
import { type Law, lawOn, wordingStarts } from "../rulebook/law-on.ts";
import type { IsoDate } from "../rulebook/rulebook.ts";
import { decisionDay } from "./decision-day.ts";

/**
 * The days after the law of a case, up to the one on which it is looked at, from which outcomes are judged by
 * other words or figures than under the law of the case: whether a later law is better is not said by that.
 * Nothing where the law of the case is assumed.
 */
export function laterWordings(
  situation: Situation,
  outcomes: readonly string[],
): readonly IsoDate[] {
  const { compiled, read } = situation;
  if (read.lawDateAssumed) return [];
  const { law } = compiled;
  const until = decisionDay(situation);
  let before = law;
  return wordingStarts(law.rulebook)
    .filter((day) => read.lawDate < day && day <= until)
    .filter((day) => {
      const after = lawOn(law.rulebook, day);
      const changes = outcomes.some(
        (outcome) => judgedBy(situation, before, outcome) !== judgedBy(situation, after, outcome),
      );
      before = after;
      return changes;
    });
}

/** By what a law judges an outcome of a case: its words and figures, and what it works out of the facts stated. */
function judgedBy({ given, presumptions, read }: Situation, law: Law, outcome: string): string {
  const { variables } = readFor(law, outcome);
  const worked = [
    ...allDerivedValues(law, new Map([...given, ...presumptions])),
    ...Object.entries(classesUnder(law, read)),
  ];
  const used = worked.filter(([fact]) => variables.has(fact));
  return inWords([wordingOf(law, outcome), used]);
}

function wordingOf(law: Law, outcome: string): string {
  const known = derived(law, noWordings);
  let wording = known.get(outcome);
  if (wording === undefined) {
    const rows = law.rows.get(outcome)?.choices.map(({ row, inForce }) => [row, inForce.figures]);
    wording = inWords([readFor(law, outcome).formulas, rows]);
    known.set(outcome, wording);
  }
  return wording;
}

/** By outcome. */
function noWordings(_: Law): Map<string, string> {
  return new Map();
}

function inWords(value: unknown): string {
  return JSON.stringify(value, (_, each: unknown) => (each instanceof Set ? [...each] : each));
}
