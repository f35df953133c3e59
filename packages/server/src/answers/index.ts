/** What the service answers, without HTTP: the command line's `--json` comes from here too. */
export { AMENDED_PROBLEMS } from "./amended.ts";
export { answerEvaluate } from "./evaluate.ts";
export {
  answerLawList,
  answerRule,
  LAW_PROBLEMS,
  type LawAnswer,
  nearestRule,
  readLawQuery,
} from "./law/answer-law.ts";
export { LAW_LISTS, type LawList } from "./law/lists.ts";
export type { PhraseBooks, Setting } from "./setting.ts";
export { pointerOf, SHAPE_PROBLEMS } from "./shape-problems.ts";
export { today } from "./today.ts";
