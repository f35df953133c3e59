import type { Language, WireCase } from "@cokdyby/api/shapes";
import type { CaseInput } from "@cokdyby/engine";
import { storyTeller, type Telling } from "@cokdyby/training";
import { sayIn } from "@cokdyby/words";
import { toldWords } from "@cokdyby/words/training/told";
import type { GuidedSetting } from "./setting.ts";

/** What items are told with in one language. */
export async function tellingIn(
  { rulebook, phrases, stories }: GuidedSetting,
  language: Language,
): Promise<Telling> {
  const book = phrases[language];
  if (book === undefined) throw new Error(`there is no phrase book for ${language}`);
  const words = sayIn(toldWords, language);
  return {
    language,
    rulebook,
    phrases: book,
    words,
    teller: storyTeller(rulebook, await stories()),
  };
}

/** A title may tell what is to be found out, and an amendment is no part of a story. */
export function untitled({ title: _, amendments: __, ...told }: WireCase): CaseInput {
  // what is left out stays left out
  return JSON.parse(JSON.stringify(told)) as CaseInput;
}
