import { prepareFile } from "@cokdyby/api";
import type { Language } from "@cokdyby/api/shapes";
import type { Result, Situation } from "@cokdyby/engine";
import type { FileInput, FileSituation } from "@cokdyby/engine/file";
import type { Guide } from "@cokdyby/engine/guide";
import type { ToldCharge } from "./charge.ts";
import { type Guidance, guidanceOn, type ToldStep } from "./guidance.ts";
import type { GuidedSetting } from "./setting.ts";

/** One act of a person, where there are several: towards whom it is looked at. */
export interface ToldCell {
  readonly act: string;
  readonly shown?: string;
  readonly recipient?: string;
}

/** The charge of one act, or of several of which it is the same. */
export interface ToldAct extends Omit<ToldCharge, "outcome"> {
  readonly cells: readonly ToldCell[];
}

/** How the acts of one person stand, and the steps that the acts open. */
export interface PersonGuidance {
  readonly acts: readonly ToldAct[];
  readonly steps: readonly ToldStep[];
}

/** By id of the person; those who act in no act have no entry. */
export type FileGuidance = Readonly<Record<string, PersonGuidance>>;

/** Says how the acts of each person stand, and what comes next. */
export async function fileGuidance(
  setting: GuidedSetting,
  file: FileInput,
  language: Language,
): Promise<Result<FileGuidance>> {
  const prepared = fileBefore(setting, file, language);
  if (!prepared.ok) return prepared;
  const guide = await setting.wholeGuide();
  return { ok: true, value: await guidanceOfFile(prepared.value, guide, setting, language) };
}

/** The same for a file that was put before the law; pauses between its cells. */
export async function guidanceOfFile(
  { cells, situations }: FileSituation,
  guide: Guide,
  setting: GuidedSetting,
  language: Language,
): Promise<FileGuidance> {
  // cells with the same facts are told once
  const told = new Map<string, Guidance>();
  const guidanceAt = async (at: number) => {
    const key = JSON.stringify(cells[at]?.case);
    const known = told.get(key);
    if (known !== undefined) return known;
    const made = await guidanceOn(situations[at] as Situation, guide, setting, language);
    told.set(key, made);
    return made;
  };
  const persons = new Map<string, ToldOfCell[]>();
  for (const [at, { act, actor, shown, recipient }] of cells.entries()) {
    await setting.pause({ done: at, of: cells.length });
    if (actor === undefined) continue;
    const cell = {
      act,
      ...(shown === undefined ? {} : { shown }),
      ...(recipient === undefined ? {} : { recipient }),
    };
    const own = persons.get(actor) ?? [];
    persons.set(actor, [...own, { cell, guidance: await guidanceAt(at) }]);
  }
  return Object.fromEntries([...persons].map(([person, own]) => [person, joined(own)]));
}

interface ToldOfCell {
  readonly cell: ToldCell;
  readonly guidance: Guidance;
}

function joined(own: readonly ToldOfCell[]): PersonGuidance {
  const acts = grouped(
    own.map(({ cell, guidance: { outcome: _, steps: __, ...told } }) => [told, cell] as const),
    ({ verdict, text }) => `${verdict} ${text}`,
  );
  const steps = grouped(
    own.flatMap(({ cell, guidance }) => guidance.steps.map((step) => [step, cell.act] as const)),
    ({ step, opens }) => `${step} ${opens}`,
  );
  return {
    acts: acts.map(([charge, cells]) => ({ cells, ...charge })),
    steps: steps.map(([step, of]) => ({ ...step, acts: [...new Set(of)] })),
  };
}

/** Things that are alike, each once with all that it was said of, in the order in which they first come. */
function grouped<Thing, Of>(
  said: readonly (readonly [Thing, Of])[],
  keyOf: (thing: Thing) => string,
): readonly (readonly [Thing, readonly Of[]])[] {
  const groups = new Map<string, readonly [Thing, Of[]]>();
  for (const [thing, of] of said) {
    const key = keyOf(thing);
    const group = groups.get(key) ?? ([thing, []] as const);
    group[1].push(of);
    groups.set(key, group);
  }
  return [...groups.values()];
}

/** A file before the law that it asks for, or everything that is wrong with it. */
export function fileBefore(
  setting: GuidedSetting,
  file: FileInput,
  language: Language,
): Result<FileSituation> {
  const { situation, problems } = prepareFile(setting, { members: file, problems: [] }, language);
  return problems.length === 0 ? situation : { ok: false, problems };
}
