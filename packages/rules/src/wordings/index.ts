/**
 * `@cokdyby/rules/wordings`: which official words the rules rest on, and what a changed wording touches. Without Node, for
 * the page has it too.
 */

export { namesOf } from "./act-names.ts";
export {
  answerImport,
  type ImportAnswer,
  type KnownBeside,
  type Looked,
  type ProvisionAnswer,
} from "./answer-import.ts";
export {
  answerWording,
  type WordingAnswer,
  type WordingAnswered,
  type WordingProblem,
  type WordingRequest,
} from "./answer-wording.ts";
export { PIN_PROBLEMS } from "./check-pins.ts";
export { entryTitle } from "./entry-title.ts";
export {
  type Base,
  type ComparedWording,
  compareImport,
  IMPORT_PROBLEMS,
  type Imported,
  type ImportRequest,
} from "./import-wording.ts";
export {
  hasWords,
  type KeptWording,
  keptWording,
  readAgain,
  readKeptWording,
  type Triage,
} from "./kept-wording.ts";
export {
  type Pin,
  type PinnedProvision,
  type PinnedSource,
  pinnedDays,
  pinnedOn,
  pinOn,
} from "./pins.ts";
export type { Review } from "./reviews.ts";
export { type RuleBeside, rulesBeside } from "./rules-beside.ts";
export {
  type Beside,
  TOUCHED_KINDS,
  type Touched,
  type TouchIndex,
  touchIndex,
} from "./touches.ts";
export { changedIn, triageUnder, withTriage } from "./triage.ts";
export { DECISIONS } from "./triage-decisions.ts";
export { rests, type UnreviewedChange, unreviewedChanges } from "./unreviewed.ts";
