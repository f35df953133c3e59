import type { ServiceContext } from "@cokdyby/api";
import type { WireCase } from "@cokdyby/api/shapes";
import { plainLabels, questionPlan } from "@cokdyby/engine";
import { applyChange } from "./apply-change.ts";
import { checkOwnProperty } from "./check-own-property.ts";
import { compareLaws } from "./compare-laws.ts";
import { decide } from "./decide.ts";
import { explain } from "./explain.ts";
import { guidance, toEstablish } from "./guidance.ts";
import { checkLaw } from "./law-checks.ts";
import { lawCourse } from "./law-course.ts";
import { noteFacts } from "./note-facts.ts";
import { offeredChanges } from "./offered-changes.ts";
import { readDraft } from "./read-draft.ts";
import { readingEffects } from "./reading-effects.ts";
import { sides } from "./sides.ts";
import { knownSituation } from "./situation.ts";
import { vary } from "./vary.ts";

type FileTasks = typeof import("./file-tasks.ts");
/** What decides case files is fetched with the first question about one. */
const fileTasks = (): Promise<FileTasks> => import("./file-tasks.ts");

type TrainingTasks = typeof import("./training-tasks.ts");
/** What makes and tells sets of exercises, likewise. */
const trainingTasks = (): Promise<TrainingTasks> => import("./training-tasks.ts");

type ExerciseTasks = typeof import("./exercise-tasks.ts");
/** What asks about single cases, likewise. */
const exerciseTasks = (): Promise<ExerciseTasks> => import("./exercise-tasks.ts");

type BranchTasks = typeof import("./branch-tasks.ts");
/** What hides facts of a case and scores how they were asked for, likewise. */
const branchTasks = (): Promise<BranchTasks> => import("./branch-tasks.ts");

type WordingTasks = typeof import("./wordings/wording-tasks.ts");
/** What cuts, compares and keeps the official words of acts, likewise. */
const wordingTasks = (): Promise<WordingTasks> => import("./wordings/wording-tasks.ts");

/**
 * What the page can ask for. Values of facts come without words (`plainLabels`): the page words them
 * in the language it shows. A new analysis is a new member here; everything in and out is plain data.
 */
export const TASKS = {
  decide,
  explain,
  sides,
  applyChange,
  readingEffects,
  plan: (setting: ServiceContext, shown: WireCase, goals: readonly string[]) =>
    questionPlan(knownSituation(setting, shown), goals, plainLabels),
  file: async (...input: Parameters<FileTasks["file"]>) => (await fileTasks()).file(...input),
  fileReady: async (...input: Parameters<FileTasks["fileReady"]>) =>
    (await fileTasks()).fileReady(...input),
  fileStates: async (...input: Parameters<FileTasks["fileStates"]>) =>
    (await fileTasks()).fileStates(...input),
  fileGuidance: async (...input: Parameters<FileTasks["fileGuidance"]>) =>
    (await fileTasks()).fileGuidance(...input),
  fileToEstablish: async (...input: Parameters<FileTasks["fileToEstablish"]>) =>
    (await fileTasks()).fileToEstablish(...input),
  fileNoteFacts: async (...input: Parameters<FileTasks["fileNoteFacts"]>) =>
    (await fileTasks()).fileNoteFacts(...input),
  buildSet: async (...input: Parameters<TrainingTasks["buildSet"]>) =>
    (await trainingTasks()).buildSet(...input),
  checkSet: async (...input: Parameters<TrainingTasks["checkSet"]>) =>
    (await trainingTasks()).checkSet(...input),
  staleSets: async (...input: Parameters<TrainingTasks["staleSets"]>) =>
    (await trainingTasks()).staleSets(...input),
  openSet: async (...input: Parameters<TrainingTasks["openSet"]>) =>
    (await trainingTasks()).openSet(...input),
  tellSet: async (...input: Parameters<TrainingTasks["tellSet"]>) =>
    (await trainingTasks()).tellSet(...input),
  tellCase: async (...input: Parameters<TrainingTasks["tellCase"]>) =>
    (await trainingTasks()).tellCase(...input),
  beginBranch: async (...input: Parameters<BranchTasks["beginBranch"]>) =>
    (await branchTasks()).beginBranch(...input),
  scoreBranch: async (...input: Parameters<BranchTasks["scoreBranch"]>) =>
    (await branchTasks()).scoreBranch(...input),
  exercise: async (...input: Parameters<ExerciseTasks["exercise"]>) =>
    (await exerciseTasks()).exercise(...input),
  exerciseReasons: async (...input: Parameters<ExerciseTasks["exerciseReasons"]>) =>
    (await exerciseTasks()).exerciseReasons(...input),
  exerciseTwin: async (...input: Parameters<ExerciseTasks["exerciseTwin"]>) =>
    (await exerciseTasks()).exerciseTwin(...input),
  practiceItem: async (...input: Parameters<TrainingTasks["practiceItem"]>) =>
    (await trainingTasks()).practiceItem(...input),
  exportSet: async (...input: Parameters<TrainingTasks["exportSet"]>) =>
    (await trainingTasks()).exportSet(...input),
  importWording: async (...input: Parameters<WordingTasks["importWording"]>) =>
    (await wordingTasks()).importWording(...input),
  listWordings: async (...input: Parameters<WordingTasks["listWordings"]>) =>
    (await wordingTasks()).listWordings(...input),
  compareKept: async (...input: Parameters<WordingTasks["compareKept"]>) =>
    (await wordingTasks()).compareKept(...input),
  recordTriage: async (...input: Parameters<WordingTasks["recordTriage"]>) =>
    (await wordingTasks()).recordTriage(...input),
  removeWording: async (...input: Parameters<WordingTasks["removeWording"]>) =>
    (await wordingTasks()).removeWording(...input),
  wordingOn: async (...input: Parameters<WordingTasks["wordingOn"]>) =>
    (await wordingTasks()).wordingOn(...input),
  guidance,
  toEstablish,
  changes: offeredChanges,
  vary,
  lawCourse,
  noteFacts,
  checkLaw,
  compareLaws,
  readDraft,
  checkOwnProperty,
};

export type TaskName = keyof typeof TASKS;
export type TaskInput<Name extends TaskName> =
  Parameters<(typeof TASKS)[Name]> extends [ServiceContext, ...infer Input] ? Input : never;
export type TaskResult<Name extends TaskName> = Awaited<ReturnType<(typeof TASKS)[Name]>>;
