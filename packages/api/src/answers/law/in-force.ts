import { type Law, lawOn, type Rulebook, type Span } from "@cokdyby/engine";

/** The law of one day, or of all days. */
export interface View {
  readonly rulebook: Rulebook;
  /** The wording of the day asked for; none for all days. */
  readonly law?: Law;
}

/** @param on a day not before the rulebook's earliest; all days when left out */
export function viewOf(rulebook: Rulebook, on?: string): View {
  return on === undefined ? { rulebook } : { rulebook, law: lawOn(rulebook, on) };
}

/** Those of dated entries that the view shows: all of them, or the one of the day. */
export function shown<Entry>(
  { law }: View,
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
