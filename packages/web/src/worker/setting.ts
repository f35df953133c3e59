import { type ServiceContext, today } from "@cokdyby/api";
import type { PhraseBook } from "@cokdyby/engine";
import { builtRulebook } from "@cokdyby/engine/built-rulebook";

/** What the page hands over before it asks for anything, as texts: they are the bytes it fetched. */
export interface LawTexts {
  readonly rulebook: string;
  readonly phrases: string;
}

/** The setting of the shared answers, made of the built rulebook and phrase books. */
export function settingOf({ rulebook, phrases }: LawTexts): ServiceContext {
  return {
    rulebook: builtRulebook(JSON.parse(rulebook)),
    phrases: JSON.parse(phrases) as Readonly<Record<string, PhraseBook>>,
    today,
  };
}
