import { PHRASES, type PhraseBook } from "../src/explain/phrases.ts";
import { readPhraseBook } from "../src/explain/read-phrase-book.ts";

/** A phrase book as it is written. */
interface WrittenBook {
  readonly language: string;
  readonly locale: string;
  readonly phrases: Readonly<Record<string, string>>;
}

/**
 * A phrase book in which every phrase is its own key and arguments: `[known.given {value}]`.
 *
 * @param language one of the invented law's; its words are the only ones of a language
 */
export function writtenPhrases(language: string, locale: string = language): WrittenBook {
  const phrases = Object.fromEntries(
    Object.entries(PHRASES).map(([key, placeholders]: [string, readonly string[]]) => {
      const shown = placeholders.map((each) => (each === "count" ? "#" : `{${each}}`));
      const text = `[${[key, ...shown].join(" ")}]`;
      return [key, placeholders.includes("count") ? inEachForm(locale, () => text) : text];
    }),
  );
  return { language, locale, phrases };
}

/** The same, read. */
export function plainPhrases(language: string, locale?: string): PhraseBook {
  const book = readPhraseBook(writtenPhrases(language, locale));
  if (!book.ok) throw new Error(JSON.stringify(book.problems, null, 2));
  return book.value;
}

/** A message that counts, in each plural form of a language. */
export function inEachForm(locale: string, textOf: (form: string) => string): string {
  const { pluralCategories } = new Intl.PluralRules(locale).resolvedOptions();
  return `{count, plural, ${pluralCategories.map((form) => `${form} {${textOf(form)}}`).join(" ")}}`;
}
