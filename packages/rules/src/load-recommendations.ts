import { readFileSync } from "node:fs";
import type { Recommendation } from "./read-recommendations.ts";

const BUILT = new URL("../dist/recommendations.json", import.meta.url);

// From our sources the YAML counts; its reader is loaded for that alone.
const source = import.meta.url.endsWith(".ts")
  ? await import("./read-recommendations.ts")
  : undefined;

let loaded: readonly Recommendation[] | undefined;

/**
 * Every recommendation and observation of the factsheet, in its order: in our words, and whether it is
 * encoded as rules, checked by properties, or outside the model.
 *
 * In the browser, import `@cokdyby/rules/recommendations.json`.
 *
 * @throws Error when there is no build, or, from the sources, with what does not fit
 */
export function loadRecommendations(): readonly Recommendation[] {
  loaded ??= source?.readRecommendations() ?? JSON.parse(readFileSync(BUILT, "utf8"));
  return loaded as readonly Recommendation[];
}
