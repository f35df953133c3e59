import type { Citation, PhraseBook, Source } from "@cokdyby/engine";

/** Says values, dates and citations as the phrase book of one language has them. */
export interface Speaker {
  readonly language: string;
  readonly phrase: (key: keyof PhraseBook["phrases"] & string, values?: Values) => string;
  readonly and: (words: readonly string[]) => string;
  readonly or: (words: readonly string[]) => string;
  /** "1. března 2026" */
  readonly date: (date: string) => string;
  readonly number: (value: number) => string;
  /** A unit as it stands behind a number. */
  readonly unit: (unit: string, count: number) => string;
  /** "§ 4 odst. 2 písm. a) TZ" */
  readonly citation: (citation: Citation, source: Source | undefined) => string;
}

type Values = Readonly<Record<string, string | number>>;

/** @param book a checked phrase book, as the build of the rules wrote it */
export function speakerOf(book: PhraseBook): Speaker {
  const { locale, language } = book;
  const plural = new Intl.PluralRules(locale);
  const and = new Intl.ListFormat(locale, { type: "conjunction" });
  const or = new Intl.ListFormat(locale, { type: "disjunction" });
  const dates = new Intl.DateTimeFormat(locale, { dateStyle: "long", timeZone: "UTC" });
  const numbers = new Intl.NumberFormat(locale);
  const cite = replacer(book.citations ?? {});
  const phrase: Speaker["phrase"] = (key, values = {}) => {
    const found = book.phrases[key];
    const text = typeof found === "string" ? found : found[plural.select(Number(values.count))];
    return (text ?? "").replace(/\{([^{}]*)\}/g, (_, name: string) => String(values[name] ?? ""));
  };
  const place = (at: string) =>
    cite(at)
      .replace(/\((\d+)\)[-–]\((\d+)\)/g, "($1–$2)")
      .replace(/\((\d+(?:–\d+)?)\)/g, (_, number: string) =>
        phrase("provision.paragraph", { number }),
      )
      .replace(/\(([a-z])\)/g, (_, letter: string) => phrase("provision.point", { letter }));
  return {
    language,
    phrase,
    and: (words) => and.format(words),
    or: (words) => or.format(words),
    date: (date) => dates.format(new Date(`${date}T00:00:00Z`)),
    number: (value) => numbers.format(value),
    unit: (unit, count) => book.units?.[unit]?.[plural.select(count)] ?? unit,
    citation: ({ source, at }, declared) =>
      phrase("provision", { at: place(at), source: cite(declared?.short[language] ?? source) })
        .replace(/\s+/g, " ")
        .trim(),
  };
}

/** Replaces whole words, the longest that fits first. */
function replacer(replacements: Readonly<Record<string, string>>): (text: string) => string {
  const words = Object.keys(replacements).sort((a, b) => b.length - a.length);
  if (words.length === 0) return (text) => text;
  const any = words.map((word) => word.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&")).join("|");
  const whole = new RegExp(`(?<![\\p{L}\\p{N}])(?:${any})(?![\\p{L}\\p{N}])`, "gu");
  return (text) => text.replace(whole, (word) => replacements[word] ?? word);
}
