import { type Citation, citationWords, type PhraseBook, type Rulebook } from "@cokdyby/engine";

/** Writes a citation as the language of a phrase book does: `§ 8(1) CC`, `§ 8 odst. 1 TZ`. */
export function citer(
  rulebook: Pick<Rulebook, "sources">,
  book: PhraseBook,
): (citation: Citation) => string {
  const sources = new Map(rulebook.sources.map((each) => [each.source, each.short]));
  const cite = citationWords(book);
  return ({ source, at }) => cite(at, sources.get(source)?.[book.language] ?? source);
}
