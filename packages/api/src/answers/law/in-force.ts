import { type Law, lawOn, type Rulebook } from "@cokdyby/engine";
import type { Span } from "@cokdyby/engine/rulebook";

/** The law on one day, or on all days. */
export interface LawView {
  readonly rulebook: Rulebook;
  /** The wording of the day asked for; none for all days. */
  readonly law?: Law;
}

/**
 * The law on one day, or on all days.
 *
 * @param on a day not before the rulebook's earliest; all days when left out
 */
export function lawViewOf(rulebook: Rulebook, on?: string): LawView {
  return on === undefined ? { rulebook } : { rulebook, law: lawOn(rulebook, on) };
}

/** The dated entries of a view: all of them, or the one in force on its day. */
export function entriesInForce<Entry>(
  { law }: LawView,
  entries: readonly Entry[],
  spanOf: (entry: Entry) => Span,
): readonly Entry[] {
  const on = law?.span.from;
  if (on === undefined) return entries;
  return entries.filter((entry) => {
    const { from, to } = spanOf(entry);
    return from <= on && (to === undefined || on <= to);
  });
}
