import type { Language, WireCase } from "@cokdyby/api/shapes";
import { plainLabels, questionPlan } from "@cokdyby/engine/analyse";
import { charge } from "./charge.ts";
import { decide } from "./decide.ts";
import { knownSituation } from "./known-situation.ts";
import { type GuidedSetting, settingFor, type WorkerSetting, withWholeLaw } from "./setting.ts";

/** What looks closer at a single case; like all that follow, it is fetched with the first call for it. */
const caseTasks = () => import("./case-tasks.ts");
/** What asks about the law rather than about a case. */
const lawTasks = () => import("./law-tasks.ts");
/** What decides case files. */
const fileTasks = () => import("./file-tasks.ts");
/** What decides sheets of cases. */
const sheetTasks = () => import("./sheet-tasks.ts");
/** What makes and tells exercises. */
const trainingTasks = () => import("./training-tasks.ts");
/** What cuts, compares and keeps the official words of acts. */
const wordingTasks = () => import("./wordings/wording-tasks.ts");

/** A task that is fetched first, and is asked of the whole law. */
function fetched<Input extends readonly unknown[], Answer>(
  load: () => Promise<(setting: GuidedSetting, ...input: Input) => Answer | Promise<Answer>>,
): (setting: WorkerSetting, ...input: Input) => Promise<Answer> {
  return async (setting, ...input) => {
    const [task, whole] = await Promise.all([load(), withWholeLaw(setting)]);
    return task(whole, ...input);
  };
}

/**
 * What the page can ask for. Values of facts come without words (`plainLabels`): the page words them
 * in the language it shows. A new analysis is a new member here; everything in and out is plain data.
 * What the first screens ask for is here from the start, and takes no more of the law than it needs.
 */
export const TASKS = {
  decide: async (
    setting: WorkerSetting,
    shown: WireCase,
    outcomes: readonly string[],
    language: Language,
  ) => decide(await settingFor(setting, shown, language), shown, outcomes, language),
  charge: async (setting: WorkerSetting, shown: WireCase, language: Language) =>
    charge({ ...setting, ...(await settingFor(setting, shown, language)) }, shown, language),
  /** Without the questions in words: the page has those in the language it shows. */
  plan: async (setting: WorkerSetting, shown: WireCase, goals: readonly string[]) => {
    const situation = await knownSituation(await settingFor(setting, shown), shown);
    const { ranked, impact } = questionPlan(situation, goals, plainLabels);
    return { ranked, impact };
  },
  steps: fetched(async () => (await caseTasks()).steps),
  explain: fetched(async () => (await caseTasks()).explain),
  sides: fetched(async () => (await caseTasks()).sides),
  applyChange: fetched(async () => (await caseTasks()).applyChange),
  readingEffects: fetched(async () => (await caseTasks()).readingEffects),
  toEstablish: fetched(async () => (await import("./to-establish.ts")).toEstablish),
  changes: fetched(async () => (await caseTasks()).changes),
  vary: fetched(async () => (await caseTasks()).vary),
  lawCourse: fetched(async () => (await caseTasks()).lawCourse),
  checkLaw: fetched(async () => (await lawTasks()).checkLaw),
  compareLaws: fetched(async () => (await lawTasks()).compareLaws),
  readDraft: fetched(async () => (await lawTasks()).readDraft),
  openDraft: fetched(async () => (await lawTasks()).openDraft),
  checkOwnProperty: fetched(async () => (await lawTasks()).checkOwnProperty),
  file: fetched(async () => (await fileTasks()).file),
  fileReady: fetched(async () => (await fileTasks()).fileReady),
  fileStates: fetched(async () => (await fileTasks()).fileStates),
  fileGuidance: fetched(async () => (await fileTasks()).fileGuidance),
  noteFacts: fetched(async () => (await fileTasks()).noteFacts),
  sheet: fetched(async () => (await sheetTasks()).sheet),
  sheetTemplate: fetched(async () => (await sheetTasks()).sheetTemplate),
  askAbout: fetched(async () => (await trainingTasks()).askAbout),
  addTwin: fetched(async () => (await trainingTasks()).addTwin),
  buildSet: fetched(async () => (await trainingTasks()).buildSet),
  checkSet: fetched(async () => (await trainingTasks()).checkSet),
  staleSets: fetched(async () => (await trainingTasks()).staleSets),
  openSet: fetched(async () => (await trainingTasks()).openSet),
  tellSet: fetched(async () => (await trainingTasks()).tellSet),
  exportSet: fetched(async () => (await trainingTasks()).exportSet),
  beginBranch: fetched(async () => (await trainingTasks()).beginBranch),
  scoreBranch: fetched(async () => (await trainingTasks()).scoreBranch),
  importWording: fetched(async () => (await wordingTasks()).importWording),
  listWordings: fetched(async () => (await wordingTasks()).listWordings),
  compareKept: fetched(async () => (await wordingTasks()).compareKept),
  recordTriage: fetched(async () => (await wordingTasks()).recordTriage),
  removeWording: fetched(async () => (await wordingTasks()).removeWording),
  openChanges: fetched(async () => (await wordingTasks()).openChanges),
  wordingOn: fetched(async () => (await wordingTasks()).wordingOn),
};

export type TaskName = keyof typeof TASKS;
export type TaskInput<Name extends TaskName> =
  Parameters<(typeof TASKS)[Name]> extends [WorkerSetting, ...infer Input] ? Input : never;
export type TaskResult<Name extends TaskName> = Awaited<ReturnType<(typeof TASKS)[Name]>>;
