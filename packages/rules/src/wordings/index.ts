/** `@cokdyby/rules/wordings`: which official words the rules rest on, and what a changed wording touches. */

export { PIN_PROBLEMS } from "./check-pins.ts";
export {
  type Base,
  type ComparedWording,
  compareImport,
  IMPORT_PROBLEMS,
  type Imported,
  type ImportRequest,
} from "./import-wording.ts";
export { loadPins, loadReviews } from "./load-pins.ts";
export {
  type Pin,
  type PinnedProvision,
  type PinnedSource,
  pinnedDays,
  pinnedOn,
  pinOn,
} from "./pins.ts";
export { DECISIONS, type Review } from "./reviews.ts";
export { type RuleBeside, rulesBeside } from "./rules-beside.ts";
export { type Beside, type Touched, type TouchIndex, touchIndex } from "./touches.ts";
