/** The operations without HTTP: shared by the service, the command line and the page. */

export { AMENDED_PROBLEMS, amendedRulebook } from "./answers/amended-rulebooks.ts";
export { CHARGE_KIND_OUTCOMES, type ChargeKind, chargeKind } from "./answers/charge-kind.ts";
export { joinedAnswers } from "./answers/joined-answers.ts";
export {
  answerLawList,
  answerRecommendations,
  answerRule,
  LAW_PROBLEMS,
  type LawAnswer,
  nearestRule,
  readLawQuery,
} from "./answers/law/answer-law.ts";
export { entriesInForce, type LawView, lawViewOf } from "./answers/law/in-force.ts";
export { LAW_LISTS, type LawList } from "./answers/law/lists.ts";
export { localize } from "./answers/law/localize.ts";
export { ruleIn } from "./answers/law/rules.ts";
export {
  neighboursOf,
  newest,
  placeIn,
  rulesBySource,
  sourceOf,
} from "./answers/law/rules-by-source.ts";
export { looksPersonal } from "./answers/looks-personal.ts";
export { problemsIn, withProblemsAt } from "./answers/prepare-case.ts";
export { prepareFile } from "./answers/prepare-file.ts";
export { MEANT_PROBLEMS, readMeant } from "./answers/read-meant.ts";
export { PROPERTY_PROBLEMS } from "./answers/read-property.ts";
export {
  type FittingMembers,
  readMembers,
  readShape,
  type ShapeRead,
} from "./answers/read-shape.ts";
export { rulebookWith } from "./answers/rulebook-with.ts";
export { type PhraseBooks, phrasesIn, type ServiceContext } from "./answers/service-context.ts";
export { type PointerFormat, queryPointer, SHAPE_PROBLEMS } from "./answers/shape-problems.ts";
export { situationIn } from "./answers/situation-in.ts";
export { today } from "./answers/today.ts";
export { type UnreviewedChange, unreviewedBeside } from "./answers/unreviewed.ts";
export { lookAtText } from "./json-text.ts";
export type { Lines, Operation, Pause } from "./operation.ts";
export {
  type AnswerOf,
  OPERATIONS,
  type OperationName,
  type RequestOf,
} from "./operations/index.ts";
export { ANSWER_KINDS, contentProblem, faultProblem, problemDocument } from "./problems.ts";
export { REQUEST_EXAMPLES } from "./request-examples.ts";
export { isId } from "./shapes/record-id.ts";
