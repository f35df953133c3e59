import phrasesUrl from "@cokdyby/rules/phrases.json?url";
import rulebookUrl from "@cokdyby/rules/rulebook.json?url";
import type { LawTexts } from "../worker/setting.ts";

/**
 * Fetches the rulebook and the phrase books. Nothing of a case is sent with it.
 *
 * @throws Error when they cannot be had
 */
export async function fetchLaw(): Promise<LawTexts> {
  const [rulebook, phrases] = await Promise.all([fetchText(rulebookUrl), fetchText(phrasesUrl)]);
  return { rulebook, phrases };
}

async function fetchText(url: string): Promise<string> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return response.text();
}
