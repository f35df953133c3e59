/** The shapes on the wire: one source for server, command line, client and web UI. */
export { caseShape, MAX_BODY, MAX_DEPTH, type WireCase, wireCaseMembers } from "./case.ts";
export {
  type EvaluateAnswer,
  type EvaluateRequest,
  evaluateAnswer,
  evaluateRequest,
  explanationShape,
} from "./evaluate.ts";
export { decidedMembers, findingShape, type WireFinding, warningShape } from "./finding.ts";
export { liveAnswer, readyAnswer } from "./health.ts";
export { condition } from "./law/condition.ts";
export { factShape, factsAnswer } from "./law/facts.ts";
export {
  amendmentShape,
  amendmentsAnswer,
  outcomesAnswer,
  parametersAnswer,
  readingsAnswer,
  rulebookAnswer,
  sourcesAnswer,
} from "./law/lists.ts";
export { type LawQuery, lawQuery } from "./law/query.ts";
export { namedConditionShape, ruleAnswer, ruleShape, rulesAnswer } from "./law/rules.ts";
export { type Language, language, stamp, text } from "./parts.ts";
export { problemItem, problemShape, type WireProblem } from "./problem.ts";
