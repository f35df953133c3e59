import { type ServiceContext, today } from "@cokdyby/api";
import type { Guide, PhraseBook } from "@cokdyby/engine";
import { builtRulebook } from "@cokdyby/engine/built-rulebook";
import guideUrl from "@cokdyby/rules/guide.json?url";

/** What the page hands over before it asks for anything, as texts: they are the bytes it fetched. */
export interface LawTexts {
  readonly rulebook: string;
  readonly phrases: string;
}

/** The setting of the shared answers, with the guide that goes with its rulebook. */
export interface GuidedSetting extends ServiceContext {
  /** Fetched when it is first asked for. */
  readonly guide: () => Promise<Guide>;
}

/** The setting made of the built rulebook and phrase books. */
export function settingOf({ rulebook, phrases }: LawTexts): GuidedSetting {
  let guide: Promise<Guide> | undefined;
  return {
    rulebook: builtRulebook(JSON.parse(rulebook)),
    phrases: JSON.parse(phrases) as Readonly<Record<string, PhraseBook>>,
    today,
    guide: () => {
      // what failed is tried again when it is next asked for
      guide ??= fetchGuide().catch((error: unknown) => {
        guide = undefined;
        throw error;
      });
      return guide;
    },
  };
}

async function fetchGuide(): Promise<Guide> {
  const response = await fetch(guideUrl);
  if (!response.ok) throw new Error(`${guideUrl}: ${response.status}`);
  return (await response.json()) as Guide;
}
