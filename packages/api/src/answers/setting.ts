import type { PhraseBook, Rulebook } from "@cokdyby/engine";
import type { WireRecommendation } from "../shapes/law/recommendations.ts";

/** What every answer is made from. */
export interface Setting {
  readonly rulebook: Rulebook;
  /** Language → checked phrase book, one for each language of the service. */
  readonly phrases: PhraseBooks;
  /** What GET /v1/recommendations lists; nothing when left out. */
  readonly recommendations?: readonly WireRecommendation[];
  /** Today's calendar date; asked again for every answer. */
  readonly today: () => string;
}

export type PhraseBooks = Readonly<Record<string, PhraseBook>>;

/** @throws Error when the setting has no phrase book for a language of the service */
export function phrasesIn({ phrases }: Setting, language: string): PhraseBook {
  const book = phrases[language];
  if (book === undefined) throw new Error(`there is no phrase book for ${language}`);
  return book;
}
