/** `@cokdyby/engine/file`: a case file of several persons, acts and states, decided and asked about as a whole. */

export { type Concurring, concurrenceOfFile } from "./concurrence.ts";
export {
  type AnswerWithCells,
  cellsAbout,
  type DecidingCell,
  decidingCells,
} from "./deciding-cells.ts";
export { evaluateFile, fileEvaluationOf, fileEvaluationSteps } from "./evaluate-file.ts";
export type { FileEvaluation, Joined, PersonInFile } from "./file-evaluation.ts";
export { fileOfCase } from "./file-of-case.ts";
export { type FileInput, fileMembers, REFERENCES } from "./file-shape.ts";
export { type FileSituation, fileSituationOf, fileSituationStepsOf } from "./file-situation.ts";
export { isState } from "./iso-3166.ts";
export {
  type FileGoal,
  type FileQuestionPlan,
  fileQuestionPlan,
  type GoalStatus,
} from "./plan-file.ts";
export { type ProposedAct, proposedActs } from "./proposed-acts.ts";
export { FILE_PROBLEMS, isFileId } from "./read-file.ts";
export { type StatesOfFile, statesOfFile } from "./states.ts";
export type { Done, Stepwise } from "./steps.ts";
export { type SupposedChange, supposedChanges } from "./supposed-changes.ts";
export type { Transferring } from "./transfer.ts";
export type { Unknown } from "./unknown.ts";
