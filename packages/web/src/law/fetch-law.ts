import type { Rulebook } from "@cokdyby/engine";
import { builtRulebook } from "@cokdyby/engine/built-rulebook";
import type { PhraseBook } from "@cokdyby/engine/explain";
import czechLawUrl from "@cokdyby/rules/law-cs.json?url";
import englishLawUrl from "@cokdyby/rules/law-en.json?url";
import phrasesUrl from "@cokdyby/rules/phrases.json?url";
import rulebookUrl from "@cokdyby/rules/rulebook.json?url";
import type { Language } from "@cokdyby/words";

/** A rulebook and the words of some of its languages. */
export interface Law {
  readonly rulebook: Rulebook;
  /** Language → its phrase book. */
  readonly phrases: Readonly<Record<string, PhraseBook>>;
}

const AT_HAND: Readonly<Record<Language, string>> = { cs: czechLawUrl, en: englishLawUrl };

/**
 * The law that decides a case and tells the answer in one language, as JSON: less than half of the whole.
 *
 * @throws Error when it cannot be had
 */
export function fetchLawAtHand(language: Language): Promise<string> {
  return fetchText(AT_HAND[language]);
}

/** The law that {@link fetchLawAtHand} gave. */
export function lawOf(json: string): Law {
  const { rulebook, phrases } = JSON.parse(json) as Law;
  return { rulebook: builtRulebook(rulebook), phrases };
}

/**
 * The whole law in all languages, fetched when it is first asked for.
 *
 * @throws Error when it cannot be had; it may be asked for again
 */
export const fetchWholeLaw: () => Promise<Law> = once(async () => {
  const [rulebook, phrases] = await Promise.all([fetchText(rulebookUrl), fetchText(phrasesUrl)]);
  return lawOf(`{"rulebook":${rulebook},"phrases":${phrases}}`);
});

/** Fetches once what lies at an address as JSON; what failed is tried again when it is next asked for. */
export function fetchedOnce<Value>(url: string): () => Promise<Value> {
  return once(async () => JSON.parse(await fetchText(url)) as Value);
}

/** Does something once; what failed is tried again. */
export function once<Value>(make: () => Promise<Value>): () => Promise<Value> {
  let made: Promise<Value> | undefined;
  return () => {
    made ??= make().catch((error: unknown) => {
      made = undefined;
      throw error;
    });
    return made;
  };
}

async function fetchText(url: string): Promise<string> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return response.text();
}
