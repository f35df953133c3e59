import type { Rulebook } from "@cokdyby/engine";
import type { PhraseBook } from "@cokdyby/engine/explain";
import type { Guide } from "@cokdyby/engine/guide";
import type { WireRecommendation } from "../shapes/law/recommendations.ts";
import type { UnreviewedChange } from "./unreviewed.ts";

/** What every operation works with. */
export interface ServiceContext {
  readonly rulebook: Rulebook;
  /** Language → checked phrase book, one for each language of the service. */
  readonly phrases: PhraseBooks;
  /** By which a charge is put together; nobody is charged when left out. */
  readonly guide?: Guide;
  /** The list of GET /v1/recommendations; empty when left out. */
  readonly recommendations?: readonly WireRecommendation[];
  /** Today's calendar date; asked again for every answer. */
  readonly today: () => string;
  /** Open changes of the wordings that are kept here; none when left out. Asked again for every answer. */
  readonly unreviewed?: () => readonly UnreviewedChange[];
}

/** The checked phrase book of each language. */
export type PhraseBooks = Readonly<Record<string, PhraseBook>>;

/** @throws Error when there is no phrase book for a language of the service */
export function phrasesIn({ phrases }: ServiceContext, language: string): PhraseBook {
  const book = phrases[language];
  if (book === undefined) throw new Error(`there is no phrase book for ${language}`);
  return book;
}
