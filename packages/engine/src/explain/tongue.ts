import { derived } from "../derived.ts";
import type { Law } from "../rulebook/law-on.ts";
import type { Citation, FactDeclaration, Rulebook, Text } from "../rulebook/rulebook.ts";
import { type LawWords, lawWords } from "./law-words.ts";
import type { PhraseBook } from "./phrases.ts";
import { type Speaker, speakerOf } from "./speaker.ts";
import type { ProvisionStep } from "./tree.ts";

/** One wording of the law, and the language to speak of it in. */
export interface Tongue {
  readonly law: Law;
  readonly lawDate: string;
  readonly speaker: Speaker;
  /** What the rulebook calls its things, each on one line. */
  readonly words: LawWords;
}

/** Speaks of a wording of the law as a phrase book does. */
export function tongueIn(book: PhraseBook, law: Law, lawDate: string): Tongue {
  const known = derived(book, wordsByRulebook);
  const words = known.get(law.rulebook) ?? lawWords(law.rulebook, book, oneLine);
  known.set(law.rulebook, words);
  return { law, lawDate, speaker: speakerOf(book), words };
}

/** Kept with the phrase book: every explanation in it asks for the same words. */
function wordsByRulebook(_book: PhraseBook): WeakMap<Rulebook, LawWords> {
  return new WeakMap();
}

/** A text in the language asked for, on one line; empty when there is none. */
export function textOf(tongue: Tongue, text: Text | undefined): string {
  return tongue.words.text(text);
}

export function textsOf(tongue: Tongue, texts: readonly Text[] | undefined): readonly string[] {
  return (texts ?? []).map((text) => textOf(tongue, text));
}

/** A text without line breaks and control characters, so that it stays where it is put. */
export function oneLine(text: string): string {
  return text.replace(/[\s\p{Cc}\u2028\u2029]+/gu, " ").trim();
}

export function declarationOf({ law }: Tongue, fact: string): FactDeclaration | undefined {
  return law.facts.get(fact)?.declaration;
}

/** A fact and what it is called. */
export function factNamed(
  tongue: Tongue,
  fact: string,
): { readonly fact: string; readonly label: string } {
  return { fact, label: tongue.words.fact(fact) };
}

/** A citation, in words with the short title of its source. */
export function provisionStep(tongue: Tongue, citation: Citation): ProvisionStep {
  const { source, at, url } = citation;
  const words = tongue.words.cited(citation);
  return { source, at, words, ...(url === undefined ? {} : { url }) };
}
