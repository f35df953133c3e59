import type { Rulebook } from "@cokdyby/engine";
import { loadRulebook, loadStories } from "@cokdyby/rules";
import { restingTeller, storyTeller, titleMaker } from "@cokdyby/training";

export const rulebook: Rulebook = loadRulebook();
const plans = loadStories();
export const LANGUAGES = ["en", "cs"] as const;
export const tellStory = storyTeller(rulebook, plans);
export const tellResting = restingTeller(rulebook, plans);
export const titleOf = titleMaker(rulebook, plans);

/** What is wrong with the form of a sentence. */
export function flawsOf(text: string): readonly string[] {
  const flaws: readonly (readonly [string, RegExp])[] = [
    ["a brace is left over", /[{}]/],
    ["a value is missing", /undefined|null|NaN|\[object/],
    ["it ends otherwise than with one full stop", /(?:[^.]|\.\.)$/],
    ["two spaces stand together", /[ \n]{2}/],
    ["a space stands before a mark", / [,.;:]/],
    ["two marks stand together", /[,;:.][,;:.]/],
    ["it does not begin with a capital or a number", /^[^\p{Lu}\p{N}]/u],
    ["a full stop stands within it", /\. \p{Lu}/u],
  ];
  return flaws.filter(([, flaw]) => flaw.test(text)).map(([name]) => `${name}: ${text}`);
}
