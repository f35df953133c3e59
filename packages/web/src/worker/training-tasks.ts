import type { Language } from "@cokdyby/api/shapes";
import { caseInputOf, type Result, situationOf } from "@cokdyby/engine";
import {
  type Choices,
  type Difference,
  type ExportedFile,
  type ExportFormat,
  editSet,
  type Item,
  type Key,
  makeSet,
  type Recomputed,
  readSet,
  recomputeSet,
  reserveSeed,
  type SetEdit,
  type Story,
  setAbout,
  type Telling,
  type ToldItem,
  type TrainingSet,
  tellItems,
  type WorkedCase,
  withTwin,
  exportSet as writeSet,
} from "@cokdyby/training";
import { sayIn } from "@cokdyby/words";
import { playerWords } from "@cokdyby/words/training/player";
import type { GuidedSetting } from "./setting.ts";
import { tellingIn } from "./telling.ts";

export { beginBranch, scoreBranch } from "./branch-tasks.ts";

/** What a set is made from: the same recipe, worked cases and rulebook make the same set. */
export interface SetRecipe {
  readonly choices: Choices;
  readonly edits: readonly SetEdit[];
}

/** An item in words; a twin with what its story has otherwise. */
export interface ShownItem extends ToldItem {
  /** The number of the item of the set that it is the twin of. */
  readonly twinOf?: number;
  /** The story with the words marked that the other story does not have. */
  readonly changed?: Story;
}

/** Makes a set, and changes it as the trainer did. */
export function buildSet(
  { rulebook }: GuidedSetting,
  { choices, edits }: SetRecipe,
  worked: readonly WorkedCase[],
): Result<TrainingSet> {
  const made = makeSet(rulebook, choices, worked);
  if (!made.ok || edits.length === 0) return made;
  const needsReserve = edits.some(({ kind }) => kind === "exchange");
  const reserve = needsReserve
    ? makeSet(rulebook, { ...choices, seed: reserveSeed(choices.seed) }, worked)
    : undefined;
  const ready = reserve?.ok === true ? reserve.value.items : [];
  return { ok: true, value: editSet(made.value, ready, edits) };
}

/**
 * A set of one item about a worked case, decided with the day of its law as today.
 *
 * @param before such a set, to which the next question is added
 * @returns nothing where no question is left
 */
export function askAbout(
  { rulebook, today }: GuidedSetting,
  worked: WorkedCase,
  outcomes: readonly string[],
  before?: TrainingSet,
): TrainingSet | undefined {
  const situation = situationOf(rulebook, caseInputOf(worked), { today: today() });
  if (!situation.ok) return undefined;
  return setAbout(rulebook, { worked, outcomes, on: situation.value.read.lawDate }, before);
}

/** Such a set with a twin of the item at a place; nothing where there is no other. */
export function addTwin(
  { rulebook }: GuidedSetting,
  set: TrainingSet,
  at: number,
): TrainingSet | undefined {
  return withTwin(rulebook, set, at);
}

/** A set before this rulebook: its keys computed anew, and what it no longer agrees with. */
export interface CheckedSet extends Recomputed {
  /** With the keys of today, wherever one of the answers offered is still right; it keeps its id. */
  readonly set: TrainingSet;
}

/** Computes the keys of a set anew. */
export function checkSet({ rulebook }: GuidedSetting, set: TrainingSet): CheckedSet {
  const recomputed = recomputeSet(rulebook, set);
  return { ...recomputed, set: rekeyed(set, recomputed.differences) };
}

/** Of kept sets those that something of no longer agrees with this rulebook; their ids. */
export function staleSets(
  { rulebook }: GuidedSetting,
  sets: readonly TrainingSet[],
): readonly string[] {
  return sets
    .filter((set) => recomputeSet(rulebook, set).differences.length > 0)
    .map(({ set }) => set);
}

/** Reads the text of a set file; its keys are not checked yet. */
export function openSet(_: GuidedSetting, text: string): Result<TrainingSet> {
  const value = parsed(text);
  return value === undefined ? NOT_JSON : readSet(value);
}

const NOT_JSON: Result<never> = {
  ok: false,
  problems: [{ code: "SHAPE", detail: "this is no set file; choose the file that was handed out" }],
};

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function rekeyed(set: TrainingSet, differences: readonly Difference[]): TrainingSet {
  const items = set.items.map((item) => {
    const changes = differences.filter((each) => each.item === item.item).map(keyIn);
    return { ...item, key: Object.assign({}, item.key, ...changes) as Key };
  });
  return { ...set, items };
}

function keyIn(difference: Difference): Partial<Key> {
  switch (difference.kind) {
    case "verdict":
      return difference.is === undefined ? {} : { verdict: difference.is };
    case "grounds":
      return { grounds: difference.is };
    default:
      return {};
  }
}

/** The items of a set in words. */
export async function tellSet(
  setting: GuidedSetting,
  { items }: TrainingSet,
  language: Language,
): Promise<readonly ShownItem[]> {
  const telling = await tellingIn(setting, language);
  return tellItems(items, telling).map((told, at) => ({
    ...told,
    ...twinWords(items[at] as Item, items, telling),
  }));
}

function twinWords(
  { twin, case: told }: Item,
  items: readonly Item[],
  { teller, language }: Telling,
): Pick<ShownItem, "twinOf" | "changed"> {
  const at = items.findIndex(({ item }) => item === twin?.of);
  const of = items[at];
  return of === undefined ? {} : { twinOf: at + 1, changed: teller(told, language, of.case) };
}

/**
 * A set as a file of another system, in one language. Every key is computed anew before.
 *
 * @returns the file, or each item whose key does not hold by this rulebook
 */
export async function exportSet(
  setting: GuidedSetting,
  set: TrainingSet,
  title: string,
  language: Language,
  format: ExportFormat,
): Promise<Result<ExportedFile>> {
  const telling = await tellingIn(setting, language);
  return writeSet(set, {
    ...telling,
    format,
    title,
    playerWords: sayIn(playerWords, language),
  });
}
