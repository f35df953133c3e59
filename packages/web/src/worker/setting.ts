import { type Pause, type ServiceContext, today } from "@cokdyby/api";
import type { Language } from "@cokdyby/api/shapes";
import type { Guide } from "@cokdyby/engine/guide";
import guideUrl from "@cokdyby/rules/guide.json?url";
import czechGuideUrl from "@cokdyby/rules/guide-cs.json?url";
import englishGuideUrl from "@cokdyby/rules/guide-en.json?url";
import storiesUrl from "@cokdyby/rules/stories.json?url";
import type { StoryPlans } from "@cokdyby/training";
import { fetchedOnce, type Law, lawOf } from "../law/fetch-law.ts";

/** The setting of the shared answers, with what goes with its rulebook and is fetched when it is first asked for. */
export interface GuidedSetting extends ServiceContext {
  /** Not given to the shared answers, which are told before it is fetched. */
  readonly wholeGuide: () => Promise<Guide>;
  /** The plans by which stories are told. */
  readonly stories: () => Promise<StoryPlans>;
  /** Called between parts of a long task, and told how far it is. */
  readonly pause: Pause;
}

/** A setting that begins with the law in one language. */
export interface WorkerSetting extends GuidedSetting {
  /** The whole law in all its languages, fetched when it is first asked for. */
  readonly whole: () => Promise<Law>;
  /** What a charge needs of the guide, in one language. */
  readonly guideIn: (language: Language) => Promise<Guide>;
}

const guides: Readonly<Record<Language, () => Promise<Guide>>> = {
  cs: fetchedOnce(czechGuideUrl),
  en: fetchedOnce(englishGuideUrl),
};

/** The setting made of the law that the page handed over. */
export function settingOf(json: string, whole: WorkerSetting["whole"]): WorkerSetting {
  return {
    ...lawOf(json),
    whole,
    today,
    wholeGuide: fetchedOnce<Guide>(guideUrl),
    guideIn: (language) => guides[language](),
    stories: fetchedOnce<StoryPlans>(storiesUrl),
    pause: async () => undefined,
  };
}

/** The setting with the whole law. */
export async function withWholeLaw(setting: WorkerSetting): Promise<GuidedSetting> {
  return { ...setting, ...(await setting.whole()) };
}

/** The setting with as much of the law as a case needs that is to be told in a language. */
export async function settingFor(
  setting: WorkerSetting,
  shown: { readonly amendments?: unknown },
  language?: Language,
): Promise<GuidedSetting> {
  const { amendments = [] } = shown;
  const isUnamended = Array.isArray(amendments) && amendments.length === 0;
  const isTold = language === undefined || Object.hasOwn(setting.phrases, language);
  return isUnamended && isTold ? setting : withWholeLaw(setting);
}
