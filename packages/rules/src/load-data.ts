import { readFileSync } from "node:fs";
import type { PhraseBook } from "@cokdyby/engine/explain";
import type { Guide } from "@cokdyby/engine/guide";
import type { StoryPlan } from "@cokdyby/engine/rulebook";
import type { BankedDecision } from "./decisions/bank.ts";
import { loadRulebook } from "./load-rulebook.ts";
import type { Recommendation } from "./read-recommendations.ts";

const IS_SOURCE = import.meta.url.endsWith(".ts");

/**
 * Loads what the build wrote, once; from our sources the YAML counts, and its reader is loaded for that alone.
 *
 * @param name of the JSON file
 */
async function loaderOf<Data>(
  name: string,
  reader: () => Promise<() => Data>,
): Promise<() => Data> {
  const read = IS_SOURCE ? await reader() : undefined;
  const built = new URL(`../dist/${name}.json`, import.meta.url);
  let loaded: Data | undefined;
  return () => {
    loaded ??= read === undefined ? (JSON.parse(readFileSync(built, "utf8")) as Data) : read();
    return loaded;
  };
}

/**
 * The case bank: published decisions, each as far as it was read, with what the rules answer to it in the wording of its
 * day and what explains a difference. The newest first.
 *
 * In the browser, import `@cokdyby/rules/decisions.json`.
 *
 * @throws Error when there is no build, or, from the sources, with every problem in its files
 */
export const loadDecisions: () => readonly BankedDecision[] = await loaderOf(
  "decisions",
  async () => {
    const { readDecisionFiles } = await import("./decisions/read-decisions.ts");
    return () => readDecisionFiles(loadRulebook());
  },
);

/**
 * The guide that goes with the rulebook: the words of a charge, the next steps, the usual
 * evidence. In the browser, import `@cokdyby/rules/guide.json`.
 *
 * @throws Error when there is no build, or, from the sources, with every problem in its files
 */
export const loadGuide: () => Guide = await loaderOf("guide", async () => {
  const { readGuideFiles } = await import("./read-guide.ts");
  return () => readGuideFiles(loadRulebook());
});

/**
 * The checked phrase books, by language. In the browser, import `@cokdyby/rules/phrases.json`.
 *
 * @throws Error when there is no build, or, from the sources, with every problem in the books
 */
export const loadPhrases: () => Readonly<Record<string, PhraseBook>> = await loaderOf(
  "phrases",
  async () => (await import("./read-phrases.ts")).readPhrases,
);

/**
 * Every recommendation and observation of the factsheet, in its order: in our words, and whether it is
 * encoded as rules, checked by properties, or outside the model.
 *
 * In the browser, import `@cokdyby/rules/recommendations.json`.
 *
 * @throws Error when there is no build, or, from the sources, with what does not fit
 */
export const loadRecommendations: () => readonly Recommendation[] = await loaderOf(
  "recommendations",
  async () => (await import("./read-recommendations.ts")).readRecommendations,
);

/**
 * The checked plans by which cases are told, by language. In the browser, import `@cokdyby/rules/stories.json`.
 *
 * @throws Error when there is no build, or, from the sources, with every problem in the plans
 */
export const loadStories: () => Readonly<Record<string, StoryPlan>> = await loaderOf(
  "stories",
  async () => {
    const { readStories } = await import("./read-stories.ts");
    return () => readStories(loadRulebook());
  },
);
