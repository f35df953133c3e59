/** The rules engine: read → compile → decide → explain, and analyse. It knows no law. */

export { decide } from "./decide/decide.ts";
export {
  type Context,
  type Evaluation,
  evaluate,
  evaluationOf,
  readOutcomes,
  rulebookStamp,
  situationOf,
} from "./decide/evaluate.ts";
export type { Finding, Provision, ReadingRow } from "./decide/finding.ts";
export type { Known, Statement } from "./decide/known.ts";
export { CASE_PROBLEMS, type CaseInput, caseMembers, factInputShape } from "./decide/read-case.ts";
export type { Situation } from "./decide/situation.ts";
export { CASE_WARNINGS, type CaseWarning } from "./decide/warnings.ts";
export { EngineFault, nearest, type Place, type Problem, printProblem, type Result } from "./problem.ts";
export { amend } from "./rulebook/amend.ts";
export { builtRulebook } from "./rulebook/built-rulebook.ts";
export { canonicalJson, digestOf } from "./rulebook/digest.ts";
export { type Law, lawOn, wordingStarts } from "./rulebook/law-on.ts";
export { parseAmendment, parseCondition, parseExpectation } from "./rulebook/parse-data.ts";
export { READ_CODES, type ReadCode } from "./rulebook/problems.ts";
export * from "./rulebook/rulebook.ts";
