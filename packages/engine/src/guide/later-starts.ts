import type { Situation } from "../decide/situation.ts";
import { wordingStarts } from "../rulebook/law-on.ts";
import type { IsoDate } from "../rulebook/rulebook.ts";
import { decisionDay } from "./decision-day.ts";

/**
 * The days after the law of a case, up to the one on which it is looked at, on which wordings start; whether they bear on
 * the case is not asked. Nothing where the law of the case is assumed.
 */
export function laterStarts(situation: Situation): readonly IsoDate[] {
  const { compiled, read } = situation;
  if (read.lawDateAssumed) return [];
  const until = decisionDay(situation);
  return wordingStarts(compiled.law.rulebook).filter((day) => read.lawDate < day && day <= until);
}
