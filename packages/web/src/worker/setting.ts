import { type Pause, type ServiceContext, today } from "@cokdyby/api";
import type { Guide, PhraseBook } from "@cokdyby/engine";
import { builtRulebook } from "@cokdyby/engine/built-rulebook";
import guideUrl from "@cokdyby/rules/guide.json?url";
import storiesUrl from "@cokdyby/rules/stories.json?url";
import type { StoryPlans } from "@cokdyby/training";

/** What the page hands over before it asks for anything, as texts: they are the bytes it fetched. */
export interface LawTexts {
  readonly rulebook: string;
  readonly phrases: string;
}

/** The setting of the shared answers, with what goes with its rulebook and is fetched when it is first asked for. */
export interface GuidedSetting extends ServiceContext {
  readonly guide: () => Promise<Guide>;
  /** The plans by which stories are told. */
  readonly stories: () => Promise<StoryPlans>;
  /** Called between parts of a long task, and told how far it is. */
  readonly pause: Pause;
}

/** The setting made of the built rulebook and phrase books. */
export function settingOf({ rulebook, phrases }: LawTexts): GuidedSetting {
  return {
    rulebook: builtRulebook(JSON.parse(rulebook)),
    phrases: JSON.parse(phrases) as Readonly<Record<string, PhraseBook>>,
    today,
    guide: fetchedOnce<Guide>(guideUrl),
    stories: fetchedOnce<StoryPlans>(storiesUrl),
    pause: async () => undefined,
  };
}

/** Fetches once what lies at an address; what failed is tried again when it is next asked for. */
export function fetchedOnce<Value>(url: string): () => Promise<Value> {
  let fetched: Promise<Value> | undefined;
  return () => {
    fetched ??= fetchJson<Value>(url).catch((error: unknown) => {
      fetched = undefined;
      throw error;
    });
    return fetched;
  };
}

async function fetchJson<Value>(url: string): Promise<Value> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return (await response.json()) as Value;
}
