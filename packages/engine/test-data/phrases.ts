import { PHRASES, type PhraseBook } from "../src/explain/phrases.ts";
import { readPhraseBook } from "../src/explain/read-phrase-book.ts";

/**
 * A phrase book in which every phrase is its own key and placeholders: `[known.given {value}]`.
 *
 * @param language one of the invented law's; its words are the only ones of a language
 */
export function plainPhrases(language: string, locale: string = language): PhraseBook {
  const forms = new Intl.PluralRules(locale).resolvedOptions().pluralCategories;
  const phrases = Object.fromEntries(
    Object.entries(PHRASES).map(([key, placeholders]: [string, readonly string[]]) => {
      const text = `[${[key, ...placeholders.map((each) => `{${each}}`)].join(" ")}]`;
      const counted = placeholders.includes("count");
      return [key, counted ? Object.fromEntries(forms.map((form) => [form, text])) : text];
    }),
  );
  const book = readPhraseBook({ language, locale, phrases });
  if (!book.ok) throw new Error(JSON.stringify(book.problems, null, 2));
  return book.value;
}
