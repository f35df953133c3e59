import type { Citation, PhraseBook, Rulebook } from "@cokdyby/engine";

/** Writes a citation as the language of a phrase book does: `§ 8(1) CC`, `§ 8 odst. 1 TZ`. */
export function citer(rulebook: Rulebook, book: PhraseBook): (citation: Citation) => string {
  const sources = new Map(rulebook.sources.map((each) => [each.source, each.short]));
  const replace = replacer(book.citations ?? {});
  return ({ source, at }) => {
    const place = replace(at)
      .replace(/\((\d+)\)[-–]\((\d+)\)/g, "($1–$2)")
      .replace(/\((\d+(?:–\d+)?)\)/g, (_, number: string) =>
        fill(book, "provision.paragraph", { number }),
      )
      .replace(/\(([a-z])\)/g, (_, letter: string) => fill(book, "provision.point", { letter }));
    const short = replace(sources.get(source)?.[book.language] ?? source);
    return fill(book, "provision", { at: place, source: short }).replace(/\s+/g, " ").trim();
  };
}

function fill(
  { phrases }: PhraseBook,
  key: "provision" | "provision.paragraph" | "provision.point",
  values: Readonly<Record<string, string>>,
): string {
  return String(phrases[key]).replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? "");
}

function replacer(words: Readonly<Record<string, string>>): (text: string) => string {
  const longestFirst = Object.keys(words).sort((a, b) => b.length - a.length);
  if (longestFirst.length === 0) return (text) => text;
  const any = longestFirst.map((each) => each.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&")).join("|");
  const whole = new RegExp(`(?<![\\p{L}\\p{N}])(?:${any})(?![\\p{L}\\p{N}])`, "gu");
  return (text) => text.replace(whole, (word) => words[word] ?? word);
}
