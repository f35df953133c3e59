import { meanings } from "../../../search/everyday-words.ts";
import { plainText, queryWords } from "../../../search/plain-text.ts";

/** Something that can be found: where it is shown, and its words in each language. */
export interface Entry {
  /** What it is; the kinds stand in the order in which equal matches are listed. */
  readonly kind: Kind;
  readonly id: string;
  readonly to: string;
  /** Language → its name, where it stands written, and what else is said of it. */
  readonly words: Readonly<Record<string, EntryWords>>;
}

export interface EntryWords {
  readonly title: string;
  readonly cited: string;
  readonly texts: readonly string[];
}

export const KINDS = [
  "rule",
  "outcome",
  "reading",
  "fact",
  "figure",
  "condition",
  "source",
] as const;
export type Kind = (typeof KINDS)[number];

/** An entry that holds every word of a query. */
export interface Hit {
  readonly entry: Entry;
  /** A sentence that holds one of the words, where neither title nor citation does. */
  readonly passage?: { readonly language: string; readonly text: string };
}

interface Prepared {
  readonly entry: Entry;
  readonly plain: readonly {
    readonly language: string;
    readonly title: string;
    readonly cited: string;
    readonly texts: readonly string[];
  }[];
}

/** What one word of a query may stand for. */
type Meanings = readonly string[];

/** How much a word counts by where it stands. */
const WEIGHT = { start: 8, title: 5, cited: 6, id: 4, text: 1 };

/**
 * Makes entries ready to be searched.
 *
 * @returns what finds the entries that hold every word of a query, in any of the languages, accents and
 *   capitals aside; the best first. A word of everyday speech is also found as the law puts it.
 *   Passages are in the language shown where they can be.
 */
export function searcher(
  entries: readonly Entry[],
): (query: string, language: string) => readonly Hit[] {
  const prepared = entries.map(prepare);
  return (query, language) => {
    const words = queryWords(query).map(meanings);
    if (words.length === 0) return [];
    return prepared
      .map((each) => ({ each, score: scoreOf(each, words) }))
      .filter(({ score }) => score > 0)
      .sort((a, b) => b.score - a.score || rank(a.each.entry) - rank(b.each.entry))
      .map(({ each }) => hitOf(each, words, language));
  };
}

function rank({ kind }: Entry): number {
  return KINDS.indexOf(kind);
}

function prepare(entry: Entry): Prepared {
  return {
    entry,
    plain: Object.entries(entry.words).map(([language, { title, cited, texts }]) => ({
      language,
      title: plainText(title),
      cited: plainText(cited),
      texts: texts.map(plainText),
    })),
  };
}

/** Nothing where a word is missing. */
function scoreOf({ entry, plain }: Prepared, words: readonly Meanings[]): number {
  let score = 0;
  for (const word of words) {
    const best = Math.max(...word.map((each) => weightOf(entry, plain, each)));
    if (best === 0) return 0;
    score += best;
  }
  return score;
}

function weightOf(entry: Entry, plain: Prepared["plain"], word: string): number {
  return Math.max(
    entry.id.toLowerCase().includes(word) ? WEIGHT.id : 0,
    ...plain.map(({ title, cited, texts }) => {
      if (beginsWord(title, word)) return WEIGHT.start;
      if (beginsWord(cited, word)) return WEIGHT.cited;
      if (title.includes(word)) return WEIGHT.title;
      return texts.some((text) => text.includes(word)) ? WEIGHT.text : 0;
    }),
  );
}

function beginsWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (at === 0 || !/[\p{L}\p{N}]/u.test(text.charAt(at - 1))) return true;
  }
  return false;
}

function hitOf({ entry, plain }: Prepared, words: readonly Meanings[], language: string): Hit {
  const shown = plain.find((each) => each.language === language);
  const seen = `${shown?.title ?? ""} ${shown?.cited ?? ""}`;
  const hidden = words.filter((word) => !word.some((each) => seen.includes(each))).flat();
  if (hidden.length === 0) return { entry };
  const order = [...plain].sort(
    (a, b) => Number(b.language === language) - Number(a.language === language),
  );
  for (const { language: spoken, title, texts } of order) {
    const at = texts.findIndex((text) => hidden.some((word) => text.includes(word)));
    const text = entry.words[spoken]?.texts[at];
    if (text !== undefined) return { entry, passage: { language: spoken, text } };
    if (spoken !== language && hidden.some((word) => title.includes(word))) {
      return { entry, passage: { language: spoken, text: entry.words[spoken]?.title ?? "" } };
    }
  }
  return { entry };
}
