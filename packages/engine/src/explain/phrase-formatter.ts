import type { CASE_WARNINGS } from "../decide/warnings.ts";
import { derived } from "../derived.ts";
import { messageFormatter } from "../messages/message.ts";
import type { PHRASES, PhraseBook, PhraseKey } from "./phrases.ts";

type Parameters<Key extends PhraseKey> = {
  readonly [Name in (typeof PHRASES)[Key][number]]: Name extends "count" ? number : string;
};

/** Formats the phrases of one phrase book, with the lists, dates and numbers of its language. */
export interface PhraseFormatter {
  /** A phrase of the book with its arguments. */
  readonly say: <Key extends PhraseKey>(
    key: Key,
    ...parameters: (typeof PHRASES)[Key] extends readonly [] ? [] : [Parameters<Key>]
  ) => string;
  /** "a, b and c" */
  readonly and: (words: readonly string[]) => string;
  /** "a, b or c" */
  readonly or: (words: readonly string[]) => string;
  /** A calendar date, `YYYY-MM-DD`, as the language writes it. */
  readonly date: (date: string) => string;
  /** A number with the separators of the language. */
  readonly number: (value: number) => string;
  /** A provision: its place in a source, and the short title of that. */
  readonly cite: (at: string, source: string) => string;
  /** A unit as it stands behind a number. */
  readonly unit: (unit: string, count: number) => string;
}

/** The formatter of a checked phrase book; made once for each, since making one takes longer than formatting. */
export function phraseFormatter(book: PhraseBook): PhraseFormatter {
  return derived(book, newFormatter);
}

function newFormatter(book: PhraseBook): PhraseFormatter {
  const { locale, phrases } = book;
  const format = messageFormatter(locale);
  const lists = {
    and: new Intl.ListFormat(locale, { type: "conjunction" }),
    or: new Intl.ListFormat(locale, { type: "disjunction" }),
  };
  const dates = new Intl.DateTimeFormat(locale, { dateStyle: "long", timeZone: "UTC" });
  const numbers = new Intl.NumberFormat(locale);
  const replaced = replacer(book.citations ?? {});
  const sourcesFirst = new Set(book.citedFirst);
  const say: PhraseFormatter["say"] = (key, ...[parameters]) => format(phrases[key], parameters);
  return {
    say,
    and: (words) => lists.and.format(words),
    or: (words) => lists.or.format(words),
    date: (date) => dates.format(new Date(`${date}T00:00:00Z`)),
    number: (value) => numbers.format(value),
    cite: (at, source) => {
      const place = placeWords(replaced(at), say);
      const words = sourcesFirst.has(source)
        ? say("provision.sourceFirst", { source, at: place })
        : say("provision", { at: place, source: replaced(source) });
      return words.replace(/\s+/g, " ").trim();
    },
    unit: (unit, count) => {
      const forms = book.units?.[unit];
      return forms === undefined ? unit : format(forms, { count });
    },
  };
}

/** The paragraph and the point of a place such as `12(1)(c)` each have a phrase; a range has a dash. */
function placeWords(at: string, say: PhraseFormatter["say"]): string {
  return at
    .replace(/\((\d+)\)[-–]\((\d+)\)/g, "($1–$2)")
    .replace(/(?<=\d)-(?=\d)/g, "–")
    .replace(/\((\d+(?:–\d+)?)\)/g, (_, number: string) => say("provision.paragraph", { number }))
    .replace(/\(([a-z])\)[-–]\(([a-z])\)/g, (_, first: string, last: string) =>
      say("provision.points", { first, last }),
    )
    .replace(/\(([a-z])\)/g, (_, letter: string) => say("provision.point", { letter }));
}

/** Replaces whole words, the longest that fits first. */
function replacer(replacements: Readonly<Record<string, string>>): (text: string) => string {
  const words = Object.keys(replacements).sort((a, b) => b.length - a.length);
  if (words.length === 0) return (text) => text;
  const any = words.map((word) => word.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&")).join("|");
  const whole = new RegExp(`(?<![\\p{L}\\p{N}])(?:${any})(?![\\p{L}\\p{N}])`, "gu");
  return (text) => text.replace(whole, (word) => replacements[word] ?? word);
}

/**
 * How a language writes a citation: `§ 12(1) CC`, by the place in the source and its short title.
 */
export function citationWords(book: PhraseBook): (at: string, source: string) => string {
  return phraseFormatter(book).cite;
}

/** What the engine's own warnings say in the language of a phrase book, for `warningsOf`. */
export function warningWords(book: PhraseBook): (code: (typeof CASE_WARNINGS)[number]) => string {
  const { say } = phraseFormatter(book);
  return (code) => say(`warning.${code}`);
}
