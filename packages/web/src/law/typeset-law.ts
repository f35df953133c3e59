import type { Rulebook } from "@cokdyby/engine";
import { type LawWords, lawWords, type PhraseBook } from "@cokdyby/engine/explain";
import { typeset } from "../words/typography.ts";

/** The words of the law in the language of a phrase book, typeset. */
export function typesetLaw(rulebook: Rulebook, book: PhraseBook): LawWords {
  return lawWords(rulebook, book, (text) => typeset(text, book.language));
}
