/** What the service answers, without HTTP: the command line's `--json` comes from here too. */

export { AMENDED_PROBLEMS, amended } from "./answers/amended.ts";
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
export { PROPERTY_PROBLEMS } from "./answers/read-property.ts";
export { type Parts, type Read, readParts, readShape } from "./answers/read-shape.ts";
export { type PhraseBooks, phrasesIn, type Setting } from "./answers/setting.ts";
export { type Place, queryPlace, SHAPE_PROBLEMS } from "./answers/shape-problems.ts";
export { today } from "./answers/today.ts";
export type { Lines, Operation } from "./operation.ts";
export {
  type AnswerOf,
  OPERATIONS,
  type OperationName,
  type RequestOf,
} from "./operations/index.ts";
export { ANSWER_KINDS, contentProblem, faultProblem, problemDocument } from "./problems.ts";
export { REQUEST_EXAMPLES } from "./request-examples.ts";
export { isId } from "./shapes/thing-id.ts";
