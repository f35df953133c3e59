/** The rules engine: read → compile → decide → explain, and analyse. It knows no law. */

export type { Atom, AtomicCondition } from "./analyse/atomic-conditions.ts";
export { check, type PropertyResult, readingsHeldByCheck } from "./analyse/check.ts";
export {
  type CompareOptions,
  type Comparison,
  compare,
  type DatedLaw,
} from "./analyse/compare.ts";
export {
  type Counterfactual,
  type CounterfactualOptions,
  counterfactual,
  type FactChange,
  type SmallestChange,
} from "./analyse/counterfactual.ts";
export type { DecisivePair } from "./analyse/decisive-pair.ts";
export { type Decisive, type PairFinder, pairFinder } from "./analyse/decisive-pairs.ts";
export { type IdleFacts, idleFacts } from "./analyse/idle-facts.ts";
export type {
  AnswerLeft,
  CommonFact,
  Intention,
  Kind,
  KindsOfChange,
  Meant,
  MeantChange,
} from "./analyse/intention.ts";
export { meantByProperty } from "./analyse/meant-by-property.ts";
export type { FavourReason, GravestRow, MoreFavourable } from "./analyse/more-favourable.ts";
export { type NearChange, nearChanges } from "./analyse/near-changes.ts";
export { type NearestRule, nearestRules } from "./analyse/nearest-rules.ts";
export type { NoPairReason } from "./analyse/no-pair.ts";
export type {
  OutcomeChange,
  Pattern,
  SettledLiteral,
  ShownLiteral,
} from "./analyse/outcome-change.ts";
export { conditionOf } from "./analyse/pattern-condition.ts";
export { type DateSpan, type LabelOf, type Point, plainLabels } from "./analyse/points.ts";
export { type Answered, type QuestionPlan, questionPlan } from "./analyse/question-plan.ts";
export { type ReadingEffect, readingEffects } from "./analyse/reading-effects.ts";
export type { RunnableCase } from "./analyse/smallest-case.ts";
export { type Timeline, type TimelinePoint, timeline } from "./analyse/timeline.ts";
export { type WhatIf, whatIf } from "./analyse/what-if.ts";
export type { Varied } from "./analyse/what-if-axes.ts";
export { isShutOut, type Unmet, type WhyNot } from "./analyse/why-not.ts";
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
export type {
  Alternative,
  Finding,
  FindingRow,
  Provision,
  ReadingRow,
  RowMembers,
} from "./decide/finding.ts";
export { judgeCondition } from "./decide/judge-condition.ts";
export type { PartialAssignment } from "./decide/partial-assignment.ts";
export { exceptedFacts, type Situation } from "./decide/situation.ts";
export type { Statement } from "./decide/statement.ts";
export { CASE_WARNINGS, type CaseWarning } from "./decide/warnings.ts";
export { derived } from "./derived.ts";
export { type CompiledLaw, compile } from "./diagram/compile.ts";
export { findVariableOrder } from "./diagram/find-order.ts";
export { NodeBudgetFault } from "./diagram/node-budget.ts";
export {
  createEngine,
  type Engine,
  engineOf,
} from "./engine.ts";
export { type ExplainOptions, type Explanation, explain } from "./explain/explain.ts";
export { boundariesIn, labelsIn } from "./explain/labels.ts";
export { type LawWords, lawWords } from "./explain/law-words.ts";
export {
  citationWords,
  type PhraseFormatter,
  warningWords,
} from "./explain/phrase-formatter.ts";
export type { PhraseBook } from "./explain/phrases.ts";
export { readPhraseBook } from "./explain/read-phrase-book.ts";
export type { Side, SideGround, Sides } from "./explain/sides/side.ts";
export { sides } from "./explain/sides/sides.ts";
export { type ToldFavour, toldFavour } from "./explain/told-favour.ts";
export { type ToldPart, type ToldStates, toldStates } from "./explain/told-states.ts";
export type * from "./explain/tree.ts";
export { WORD_MEMBERS } from "./explain/tree.ts";
export { type ExportedCondition, type ExportedRules, exportRules } from "./export/export-rules.ts";
export {
  exportSql,
  exportSqlTogether,
  type SqlQueries,
  type SqlQuery,
  type SqlRequest,
  type SqlTogether,
} from "./export/export-sql.ts";
export { SQL_COLUMNS, type SqlColumn } from "./export/row-query.ts";
export type { SqlDialectId } from "./export/sql-dialect.ts";
export { completedYears, daysOfMonth, isCalendarDate } from "./facts/calendar.ts";
export { type Concurring, concurrenceOfFile } from "./file/concurrence.ts";
export {
  type AboutCells,
  type AnswerWithCells,
  cellsAbout,
  type DecidingCell,
  decidingCells,
} from "./file/deciding-cells.ts";
export {
  evaluateFile,
  type FileSituation,
  fileEvaluationOf,
  fileEvaluationSteps,
  fileSituationOf,
  fileSituationStepsOf,
} from "./file/evaluate-file.ts";
export type {
  DecidedCell,
  FileCharge,
  FileEvaluation,
  Joined,
  PersonInFile,
} from "./file/file-evaluation.ts";
export { fileOfCase } from "./file/file-of-case.ts";
export { type FileInput, fileMembers } from "./file/file-shape.ts";
export { isState } from "./file/iso-3166.ts";
export type { FileStatus } from "./file/judge-statuses.ts";
export {
  type FileAnswered,
  type FileGoal,
  type FileQuestionPlan,
  fileQuestionPlan,
  type GoalStatus,
} from "./file/plan-file.ts";
export { FILE_PROBLEMS } from "./file/read-file.ts";
export { type StateRow, type StatesOfFile, statesOfFile } from "./file/states.ts";
export type {
  BasisLegend,
  StatesLegend,
  StepLegend,
  TransferLegend,
} from "./file/states-legend.ts";
export type { Done, Stepwise } from "./file/steps.ts";
export type { Criterion, FactorStatus, GroundStatus, Transferring } from "./file/transfer.ts";
export type { Unknown } from "./file/unknown.ts";
export type { Asked, Because, Charge, Count, OtherCount } from "./guide/charge/charge.ts";
export { chargeLines } from "./guide/charge/charge-lines.ts";
export { chargeOf } from "./guide/charge/charge-of.ts";
export { type ChargedLaw, chargedLawOf } from "./guide/charge/charged-law.ts";
export { byDay, type EarliestBar, earliestBar } from "./guide/charge/earliest-bar.ts";
export { type Checklist, type ChecklistEntry, checklist } from "./guide/checklist.ts";
export {
  type FileChecklist,
  type FileChecklistEntry,
  fileChecklist,
} from "./guide/file-checklist.ts";
export { laterStarts } from "./guide/later-starts.ts";
export { type NextStep, nextSteps } from "./guide/next-steps.ts";
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
export { canonicalJson, digestOf, rulebookDigest, sha256Of } from "./rulebook/digest.ts";
export * from "./rulebook/guide.ts";
export { type HomeWords, homeWordsOf } from "./rulebook/home-words.ts";
export { pathOf, pointerOf } from "./rulebook/json-pointer.ts";

export { type Law, lawOn, wordingStarts } from "./rulebook/law-on.ts";
export { parseAmendment, parseCondition, parseExpectation } from "./rulebook/parse-data.ts";
export { FORBIDDEN_KEYS, malformedText } from "./rulebook/plain-data.ts";
export { READ_CODES, type ReadCode } from "./rulebook/problems.ts";
export * from "./rulebook/rulebook.ts";
export type * from "./rulebook/story-plan.ts";
export type { CaseIds, TypedRulebook } from "./rulebook/typed-rulebook.ts";
export { ENGINE_VERSION } from "./version.ts";
