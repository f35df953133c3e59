/** `@cokdyby/rules`: the law as data. In the browser, import `@cokdyby/rules/rulebook.json` instead. */

export type { Answered, BankedDecision } from "./decisions/bank.ts";
export type { Citing } from "./decisions/cited-by.ts";
export type { CodedFact, Held, ReadTo } from "./decisions/shape.ts";
export type { LawIds } from "./law-ids.ts";
export {
  loadDecisions,
  loadGuide,
  loadPhrases,
  loadRecommendations,
  loadStories,
} from "./load-data.ts";
export { loadRulebook } from "./load-rulebook.ts";
export {
  indexUnreviewed,
  loadUnreviewed,
  type UnreadWording,
  unreviewedFile,
} from "./load-unreviewed.ts";
export type { Recommendation } from "./read-recommendations.ts";
export { loadPins, loadReviews } from "./wordings/load-pins.ts";
