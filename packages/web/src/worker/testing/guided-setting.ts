import { loadGuide, loadPhrases, loadRulebook, loadStories } from "@cokdyby/rules";
import type { GuidedSetting } from "../setting.ts";

/** The shipped law as the worker has it, on one day. */
export const guidedSetting: GuidedSetting = {
  rulebook: loadRulebook(),
  phrases: loadPhrases(),
  today: () => "2026-11-20",
  wholeGuide: async () => loadGuide(),
  stories: async () => loadStories(),
  pause: async () => undefined,
};
