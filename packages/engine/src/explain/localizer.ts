import { derived } from "../derived.ts";
import type { Law } from "../rulebook/law-on.ts";
import type { Citation, FactDeclaration, Rulebook, Text } from "../rulebook/rulebook.ts";
import { type LawWords, lawWords } from "./law-words.ts";
import { type PhraseFormatter, phraseFormatter } from "./phrase-formatter.ts";
import type { PhraseBook } from "./phrases.ts";
import type { ProvisionStep } from "./tree.ts";

/** A wording of the law, and what it takes to write of it in one language. */
export interface Localizer {
  readonly law: Law;
  readonly lawDate: string;
  readonly formatter: PhraseFormatter;
  /** What the rulebook calls its things, each on one line. */
  readonly words: LawWords;
}

/** Writes of a wording of the law in the language of a phrase book. */
export function localizerFor(book: PhraseBook, law: Law, lawDate: string): Localizer {
  const known = derived(book, wordsByRulebook);
  const words = known.get(law.rulebook) ?? lawWords(law.rulebook, book, oneLine);
  known.set(law.rulebook, words);
  return { law, lawDate, formatter: phraseFormatter(book), words };
}

/** Kept with the phrase book: every explanation in it asks for the same words. */
function wordsByRulebook(_book: PhraseBook): WeakMap<Rulebook, LawWords> {
  return new WeakMap();
}

/** A text in the language asked for, on one line; empty when there is none. */
export function textOf(localizer: Localizer, text: Text | undefined): string {
  return localizer.words.text(text);
}

export function textsOf(
  localizer: Localizer,
  texts: readonly Text[] | undefined,
): readonly string[] {
  return (texts ?? []).map((text) => textOf(localizer, text));
}

/** A text without line breaks and control characters, so that it stays where it is put. */
export function oneLine(text: string): string {
  // not the single spaces between words: they would be most of the matches
  return text.replace(/[\s\p{Cc}]{2,}|[^\S ]|\p{Cc}/gu, " ").trim();
}

export function declarationOf({ law }: Localizer, fact: string): FactDeclaration | undefined {
  return law.facts.get(fact)?.declaration;
}

/** A fact and what it is called. */
export function factNamed(
  localizer: Localizer,
  fact: string,
): { readonly fact: string; readonly label: string } {
  return { fact, label: localizer.words.fact(fact) };
}

/** A citation, in words with the short title of its source. */
export function provisionStep(localizer: Localizer, citation: Citation): ProvisionStep {
  const { source, at, url } = citation;
  const words = localizer.words.cited(citation);
  return { source, at, words, ...(url === undefined ? {} : { url }) };
}
