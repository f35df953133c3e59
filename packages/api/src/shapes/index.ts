/** The shapes on the wire: one source for server, command line, client and web UI. */
export {
  caseShape,
  MAX_BODY,
  MAX_DEPTH,
  MAX_MEMBERS,
  MAX_VALUES,
  type WireCase,
  wireCaseMembers,
} from "./case.ts";
export type { Literal, WireSettledLiteral } from "./comparison.ts";
export { fileShape, type WireFile } from "./file.ts";
export {
  decidedMembers,
  findingShape,
  type WireFinding,
  type WireFindingRow,
  type WireUnreviewed,
  warningShape,
} from "./finding.ts";
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
export { propertiesAnswer } from "./law/properties.ts";
export { type LawQuery, lawQuery } from "./law/query.ts";
export { recommendationsAnswer, type WireRecommendation } from "./law/recommendations.ts";
export { namedConditionShape, ruleAnswer, ruleShape, rulesAnswer } from "./law/rules.ts";
export {
  type LtiScore,
  type LtiScoreRequest,
  type LtiSession,
  ltiScoreAnswer,
  ltiScoreRequest,
  ltiSessionAnswer,
} from "./lti.ts";
export { type Language, language, stamp, text } from "./parts.ts";
export { pointShape, type WirePoint } from "./point.ts";
export { problemItem, problemShape, type WireProblem } from "./problem.ts";
export { purposeShape, purposesAnswer, type WirePurpose } from "./purpose.ts";
export {
  type CaseReceipt,
  caseReceiptRequest,
  caseReceiptShape,
  type EarlierReceipt,
  earlierReceiptShape,
  type FileReceipt,
  fileReceiptRequest,
  fileReceiptShape,
  type KeptReceipt,
  keptReceiptShape,
  keptRulebookAnswer,
  type LookedAt,
  lookedAtShapes,
  type Receipt,
  type ReceiptRequest,
  receiptKeyAnswer,
  receiptRequest,
  receiptShape,
  type SealedFact,
  type Signature,
  signatureShape,
} from "./receipt.ts";
export { sideShape, type WireSide } from "./side.ts";
export {
  type ConflictProblem,
  conflictShape,
  deletedAnswer,
  ownerQuery,
  pageAnswer,
  pageQuery,
  savedAmendment,
  savedCase,
  savedDraft,
  savedFile,
  storedKind,
  thingSummary,
  type WireThingSummary,
} from "./stored.ts";
export { cleanAnswer, cleanRequest, importAnswer } from "./upkeep.ts";
