/** `@cokdyby/engine/explain`: why an answer is as it is, step by step and in words; both sides of it. */

export { type Explanation, explain } from "./explain.ts";
export { boundariesIn, labelsIn } from "./labels.ts";
export { type LawWords, lawWords } from "./law-words.ts";
export { citationWords, warningWords } from "./phrase-formatter.ts";
export type { PhraseBook } from "./phrases.ts";
export { readPhraseBook } from "./read-phrase-book.ts";
export type { Side, SideGround, Sides } from "./sides/side.ts";
export { sides } from "./sides/sides.ts";
export { type ToldFavour, toldFavour } from "./told-favour.ts";
export { type ToldPart, type ToldStates, toldStates } from "./told-states.ts";
export {
  type ConditionStep,
  type ExplanationTree,
  type KnownStep,
  type OutcomeStep,
  type ReadingRowStep,
  type RuleStep,
  WORD_MEMBERS,
} from "./tree.ts";
