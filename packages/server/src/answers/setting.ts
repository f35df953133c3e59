import type { Rulebook } from "@cokdyby/engine";

/** What every answer is made from. */
export interface Setting {
  readonly rulebook: Rulebook;
  /** Language → phrase book for explanations. */
  readonly phrases: PhraseBooks;
  /** Today's calendar date; asked again for every answer. */
  readonly today: () => string;
}

export type PhraseBooks = Readonly<Record<string, unknown>>;
