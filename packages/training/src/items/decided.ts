import {
  type CaseInput,
  decide,
  type Finding,
  type Result,
  type Rulebook,
  type Situation,
  situationOf,
} from "@cokdyby/engine";

/** A case with the finding on the outcome that is asked for. */
export interface Decided {
  readonly rulebook: Rulebook;
  /** The case with its day and readings. */
  readonly case: DatedCase;
  readonly outcome: string;
  readonly situation: Situation;
  readonly finding: Finding;
}

/** A case that names its law date, and the readings under which it is decided. */
export type DatedCase = CaseInput & { readonly on: string };

/**
 * Decides one outcome of a case. Today is the day of its law, so that the same is found whenever it is
 * asked.
 *
 * @param outcome declared by the rulebook
 */
export function decided(rulebook: Rulebook, told: DatedCase, outcome: string): Result<Decided> {
  const read = situationOf(rulebook, told, { today: told.on });
  if (!read.ok) return read;
  const [finding] = decide(read.value, [outcome]);
  if (finding === undefined) return { ok: false, problems: [] };
  return { ok: true, value: { rulebook, case: told, outcome, situation: read.value, finding } };
}

/** The finding alone; nothing where it is no case. */
export function findingOf(
  rulebook: Rulebook,
  told: DatedCase,
  outcome: string,
): Finding | undefined {
  const found = decided(rulebook, told, outcome);
  return found.ok ? found.value.finding : undefined;
}
