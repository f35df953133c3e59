/** The rules engine, asked about one case: read, compile, decide. It knows no law. Each further folder of questions is an entry of its own. */

export { leavesIn, namedIn } from "./conditions/walk-condition.ts";
export { CASE_PROBLEMS } from "./decide/case-problems.ts";
export { type CaseInput, caseInputOf, caseMembers, factInputShape } from "./decide/case-shape.ts";
export { decide } from "./decide/decide.ts";
export { inputsOf, isValueDerivation, type ValueDerivation } from "./decide/derived-values.ts";
export type { EngineOptions } from "./decide/engine-core.ts";
export {
  type Context,
  type Evaluation,
  evaluate,
  evaluationOf,
  readOutcomes,
  rulebookStamp,
  situationOf,
  situationOfShaped,
} from "./decide/evaluate.ts";
export type { Finding, FindingRow, Provision, ReadingRow } from "./decide/finding.ts";
export { judgeCondition } from "./decide/judge-condition.ts";
export { exceptedFacts, type Situation } from "./decide/situation.ts";
export { CASE_WARNINGS, type CaseWarning } from "./decide/warnings.ts";
export { NodeBudgetFault } from "./diagram/node-budget.ts";
export { createEngine, type Engine } from "./engine.ts";
export type { IsoDate } from "./facts/calendar.ts";
export {
  EngineFault,
  nearest,
  type Place,
  type Problem,
  printProblem,
  problemNear,
  type Result,
} from "./problem.ts";
export { amend } from "./rulebook/amend.ts";
export {
  defineRulebook,
  type RulebookDefinition,
  type RulebookIds,
} from "./rulebook/define-rulebook.ts";
export { rulebookDigest } from "./rulebook/digest.ts";
export { type Law, lawOn, wordingStarts } from "./rulebook/law-on.ts";
export type { Amendment, Citation, Rulebook, Scalar, Status } from "./rulebook/rulebook.ts";
export type { Condition, FactInput, Text } from "./rulebook/shape-parts.ts";
export type { CaseIds, TypedRulebook } from "./rulebook/typed-rulebook.ts";
export { ENGINE_VERSION } from "./version.ts";
