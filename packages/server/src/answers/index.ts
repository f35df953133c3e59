/** What the service answers, without HTTP: the command line's `--json` comes from here too. */

export { contentProblem, faultProblem } from "../problems.ts";
export { AMENDED_PROBLEMS, amended } from "./amended.ts";
export { answerBatch } from "./batch.ts";
export { answerCheck } from "./check.ts";
export { answerCompare } from "./compare.ts";
export { answerCounterfactual } from "./counterfactual.ts";
export { answerEvaluate } from "./evaluate.ts";
export {
  answerLawList,
  answerRecommendations,
  answerRule,
  LAW_PROBLEMS,
  type LawAnswer,
  nearestRule,
  readLawQuery,
} from "./law/answer-law.ts";
export { shown, type View, viewOf } from "./law/in-force.ts";
export { LAW_LISTS, type LawList } from "./law/lists.ts";
export { ruleIn } from "./law/rules.ts";
export { answerQuestionPlan } from "./question-plan.ts";
export { PROPERTY_PROBLEMS } from "./read-property.ts";
export { type PhraseBooks, phrasesIn, type Setting } from "./setting.ts";
export { pointerOf, SHAPE_PROBLEMS } from "./shape-problems.ts";
export { answerTimeline } from "./timeline.ts";
export { today } from "./today.ts";
export { answerWhatIf } from "./what-if.ts";
