import type { Rulebook } from "@cokdyby/engine";
import type { PhraseBook } from "@cokdyby/engine/explain";
import type { Guide } from "@cokdyby/engine/guide";

/** What decides cases and tells the answers in one language. */
export interface LawAtHand {
  readonly rulebook: Rulebook;
  /** Language → its phrase book: the one language. */
  readonly phrases: Readonly<Record<string, PhraseBook>>;
}

/** Phrases that no first answer is told in: those of the states of a file, and of which law is the more favourable one. */
const TOLD_LATER = /^(?:favour|states|transfer)\./;

/**
 * The part of the law that decides cases and words the answers in one language, for who waits for a first answer. Left
 * out is what only a case file, an explanation, an amendment or a look into the law needs: paraphrases, notes,
 * examples, properties, what amendments change. The digest is that of the whole rulebook.
 *
 * @throws Error where there is no phrase book for the language
 */
export function lawAtHand(
  rulebook: Rulebook,
  phrases: Readonly<Record<string, PhraseBook>>,
  language: string,
): LawAtHand {
  const book = phrases[language];
  if (book === undefined) throw new Error(`there is no phrase book for ${language}`);
  const unsaid = <Worded extends { readonly says: unknown }>(wording: Worded) => ({
    ...wording,
    says: {},
  });
  const deciding: Rulebook = {
    ...rulebook,
    rules: rulebook.rules.map(({ leavesOut: _, notes: __, ...rule }) => ({
      ...rule,
      wordings: rule.wordings.map(unsaid),
      examples: [],
    })),
    conditions: rulebook.conditions.map((condition) => ({
      ...condition,
      wordings: condition.wordings.map(unsaid),
    })),
    outcomes: rulebook.outcomes.map(({ notes: _, ...outcome }) => outcome),
    files: {},
    concurrence: rulebook.concurrence.map(({ notes: _, ...entry }) => ({
      ...entry,
      title: {},
      wordings: entry.wordings.map(unsaid),
    })),
    jurisdictionBases: [],
    transfer: [],
    properties: [],
    amendments: rulebook.amendments.map((amendment) => ({ ...amendment, changes: [] })),
  };
  const said = Object.entries(book.phrases).filter(([key]) => !TOLD_LATER.test(key));
  return {
    rulebook: inOneLanguage(deciding, language, rulebook.languages),
    phrases: {
      [language]: { ...book, phrases: Object.fromEntries(said) as PhraseBook["phrases"] },
    },
  };
}

/**
 * The part of the guide that puts a charge together in one language, for who waits for a first answer. Left out is what
 * is told of a step besides when it opens, and what is usual evidence.
 */
export function guideAtHand(guide: Guide, language: string, languages: readonly string[]): Guide {
  const charging: Guide = {
    ...guide,
    steps: guide.steps.map(({ doubt: _, ...step }) => ({
      ...step,
      title: {},
      says: {},
      cites: [],
    })),
    evidence: guide.evidence.map(({ fact, establish }) => ({ fact, establish, usual: {} })),
  };
  return inOneLanguage(charging, language, languages);
}

/**
 * Plain data with each text in one language only.
 *
 * @param languages those that each text has
 */
function inOneLanguage<Value>(value: Value, language: string, languages: readonly string[]): Value {
  const inIt = (member: unknown): unknown => {
    if (typeof member !== "object" || member === null) return member;
    if (Array.isArray(member)) return member.map(inIt);
    const entries = Object.entries(member);
    const isText = languages.length === entries.length && languages.every((each) => each in member);
    return isText
      ? { [language]: (member as Readonly<Record<string, unknown>>)[language] }
      : Object.fromEntries(entries.map(([key, each]) => [key, inIt(each)]));
  };
  return inIt(value) as Value;
}
