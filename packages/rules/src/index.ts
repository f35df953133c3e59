/** `@cokdyby/rules`: the law as data. In the browser, import `@cokdyby/rules/rulebook.json` instead. */

export { loadGuide } from "./load-guide.ts";
export { loadPhrases } from "./load-phrases.ts";
export { loadRecommendations } from "./load-recommendations.ts";
export { loadRulebook } from "./load-rulebook.ts";
export type { Recommendation } from "./read-recommendations.ts";
