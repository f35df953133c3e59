/** What the service answers, without HTTP: the command line's `--json` comes from here too. */

export { AMENDED_PROBLEMS, amended } from "./answers/amended.ts";
export { answerBatch, answerOne, type BatchAsked, readAsked } from "./answers/batch.ts";
export { answerCheck } from "./answers/check.ts";
export { answerCompare } from "./answers/compare.ts";
export { answerCounterfactual } from "./answers/counterfactual.ts";
export { answerEvaluate } from "./answers/evaluate.ts";
export {
  answerLawList,
  answerRecommendations,
  answerRule,
  LAW_PROBLEMS,
  type LawAnswer,
  nearestRule,
  readLawQuery,
} from "./answers/law/answer-law.ts";
export { shown, type View, viewOf } from "./answers/law/in-force.ts";
export { LAW_LISTS, type LawList } from "./answers/law/lists.ts";
export { ruleIn } from "./answers/law/rules.ts";
export { movedTo, problemsIn } from "./answers/put-case.ts";
export { answerQuestionPlan } from "./answers/question-plan.ts";
export { PROPERTY_PROBLEMS } from "./answers/read-property.ts";
export { type Parts, type Read, readParts, readShape } from "./answers/read-shape.ts";
export { type PhraseBooks, phrasesIn, type Setting } from "./answers/setting.ts";
export { type Place, pointerOf, queryPlace, SHAPE_PROBLEMS } from "./answers/shape-problems.ts";
export { answerTimeline } from "./answers/timeline.ts";
export { today } from "./answers/today.ts";
export { answerWhatIf } from "./answers/what-if.ts";
export { ANSWER_KINDS, contentProblem, faultProblem, problemDocument } from "./problems.ts";
export { REQUEST_EXAMPLES } from "./request-examples.ts";
export { isId } from "./shapes/thing-id.ts";
