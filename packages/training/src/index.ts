/** Exercises computed from a rulebook. Knows no law, no page and no Node. */

export type { Branch } from "./branching/branch.ts";
export { branchOf } from "./branching/branch-of.ts";
export { type AskedStep, type BranchScore, branchScore } from "./branching/branch-score.ts";
export { plannedAsks } from "./branching/planned-asks.ts";
export { type Standing, standingIn } from "./branching/standing.ts";
export {
  type Breakdown,
  type Counted,
  classOf,
  type ItemRow,
  LEAST_LEARNERS,
  type TrainingClass,
} from "./classes/class-of.ts";
export type { SetAside } from "./classes/set-aside.ts";
export { EXPORT_KEY_PROBLEMS } from "./exports/check-keys.ts";
export { type ExportRequest, exportSet } from "./exports/export-set.ts";
export {
  EXPORT_FORMATS,
  type ExportedFile,
  type ExportFormat,
  type ExportOptions,
} from "./exports/formats.ts";
export { type ListedItem, listItems } from "./exports/list-items.ts";
export type { SayPlayer } from "./exports/scorm/player-set-of.ts";
export { misconceptionWords } from "./exports/told/misconception-words.ts";
export { questionWords } from "./exports/told/question-words.ts";
export { tellItems } from "./exports/told/tell-item.ts";
export type { SayTold, Telling } from "./exports/told/telling.ts";
export type { ToldItem, ToldOption, ToldReason, ToldSet } from "./exports/told/told-item.ts";
export type {
  Answer,
  Basis,
  GroundOption,
  Item,
  Key,
  Misconception,
  Pin,
  Text,
  VerdictOption,
} from "./items/item.ts";
export { ITEM_PROBLEMS, type ItemRequest, makeItem } from "./items/make-item.ts";
export { type Difficulty, difficultyOf, levelOf } from "./levels/level-of.ts";
export { type Fraction, sumOf } from "./marks/fraction.ts";
export { type GroundState, groundState } from "./marks/ground-state.ts";
export { type Marks, marksOf, type Reason } from "./marks/marks-of.ts";
export { isLearnerCode } from "./results/learner-code.ts";
export { readResult } from "./results/read-result.ts";
export {
  makeResult,
  RESULT_FORMAT,
  RESULT_PROBLEMS,
  type ResultProblemCode,
  type TrainingResult,
} from "./results/result.ts";
export { readShortCode, shortCodeOf } from "./results/short-code.ts";
export type { WorkedCase } from "./sets/candidates.ts";
export { MOST_ITEMS, problemsOfChoices } from "./sets/check-choices.ts";
export { editSet, reserveSeed, type SetEdit } from "./sets/edit-set.ts";
export { makeSet, SET_PROBLEMS } from "./sets/make-set.ts";
export { readSet, SET_FILE_PROBLEMS } from "./sets/read-set.ts";
export { type Difference, type Recomputed, recomputeSet } from "./sets/recompute-set.ts";
export { type Choices, SET_FORMAT, type TrainingSet } from "./sets/set.ts";
export { type CaseQuestions, setAbout, withTwin } from "./sets/set-about.ts";
export { type KindTeller, kindTeller, type TellableKind } from "./story/kind-teller.ts";
export type { StoryPlans } from "./story/narrations.ts";
export type { Sentence, Story, StoryTeller } from "./story/story.ts";
export {
  type RestingSentence,
  restingTeller,
  storyTeller,
  type TitleMaker,
  titleMaker,
} from "./story/story-teller.ts";
export { type CoverageRow, coverageOf } from "./twins/coverage-of.ts";
export { twinsOf } from "./twins/twins-of.ts";
