import type { PhraseBook, Rulebook } from "@cokdyby/engine";
import { builtRulebook } from "@cokdyby/engine/built-rulebook";
import phrasesUrl from "@cokdyby/rules/phrases.json?url";
import rulebookUrl from "@cokdyby/rules/rulebook.json?url";
import { type Engine, startEngine } from "../worker/engine.ts";
import type { LawTexts } from "../worker/setting.ts";

/** The law as the page needs it, and an engine that has it. */
export interface LoadedLaw {
  readonly texts: LawTexts;
  readonly rulebook: Rulebook;
  readonly phrases: Readonly<Record<string, PhraseBook>>;
  readonly engine: Engine;
}

/**
 * Fetches the rulebook and the phrase books and starts an engine with them. Nothing of a case is sent.
 *
 * @throws Error when they cannot be had
 */
export async function loadLaw(): Promise<LoadedLaw> {
  const [rulebook, phrases] = await Promise.all([fetchText(rulebookUrl), fetchText(phrasesUrl)]);
  const texts = { rulebook, phrases };
  const engine = startEngine(texts);
  return {
    texts,
    engine,
    rulebook: builtRulebook(JSON.parse(rulebook)),
    phrases: JSON.parse(phrases),
  };
}

async function fetchText(url: string): Promise<string> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return response.text();
}
