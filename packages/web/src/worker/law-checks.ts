import type { ServiceContext } from "@cokdyby/api";
import type { CheckAnswer } from "@cokdyby/api/operations/check";
import { answerCheck } from "@cokdyby/api/operations/check";
import type { Result } from "@cokdyby/engine";

/** The law of a day with amendments, as the wire has it. */
export interface AskedLaw {
  readonly on: string;
  /** Shipped ids, and amendments written out. */
  readonly amendments: readonly (string | { readonly id: string })[];
}

/** A property that a drafter wrote; what is given and expected is checked where it is used. */
export interface AskedProperty {
  readonly id: string;
  readonly given: unknown;
  readonly expect: unknown;
}

export type CheckedProperty = CheckAnswer["properties"][number];

/**
 * Whether a law meets properties, over all cases and readings.
 *
 * @param properties those of the rulebook when left out
 */
export function checkLaw(
  setting: ServiceContext,
  law: AskedLaw,
  properties?: readonly AskedProperty[],
): Result<readonly CheckedProperty[]> {
  const answer = answerCheck(setting, properties === undefined ? law : { ...law, properties });
  return answer.ok ? { ok: true, value: answer.value.properties } : answer;
}
