import { joinedAnswers } from "@cokdyby/api";
import type { Language, WireCase } from "@cokdyby/api/shapes";
import type { Result } from "@cokdyby/engine";
import { plainLabels } from "@cokdyby/engine/analyse";
import type { FileInput, FileSituation } from "@cokdyby/engine/file";
import {
  type ChecklistEntry,
  checklist,
  type FileChecklistEntry,
  fileChecklist,
  type Guide,
} from "@cokdyby/engine/guide";
import { fileBefore } from "./file-guidance.ts";
import { type Cited, tellingOn } from "./guidance.ts";
import { knownSituation } from "./known-situation.ts";
import type { GuidedSetting } from "./setting.ts";

/** Something to establish, in one language; values come without words. Of a case nobody and nothing bears it. */
export interface ToldEntry
  extends Pick<FileChecklistEntry, "unknown" | "why" | "facts" | "answers" | "acts"> {
  readonly establish: readonly string[];
  readonly presumed: readonly string[];
  readonly serves: readonly Cited[];
  readonly usual: readonly string[];
}

/** What is to be established in a case that was decided before, or in a file, of which everything may be wrong. */
export async function toEstablish(
  setting: GuidedSetting,
  matter: WireCase | FileInput,
  language: Language,
): Promise<Result<readonly ToldEntry[]>> {
  const guide = await setting.wholeGuide();
  if ("acts" in matter) {
    const prepared = fileBefore(setting, matter, language);
    if (!prepared.ok) return prepared;
    return { ok: true, value: entriesOfFile(prepared.value, guide, setting, language) };
  }
  const situation = await knownSituation(setting, matter);
  const { entries } = checklist(situation, guide, plainLabels);
  const { rulebook } = situation.compiled.law;
  const tell = tellingOn(rulebook, guide, setting, language);
  return { ok: true, value: entries.map((entry) => told(ofNobody(entry), tell)) };
}

/** The same for a file that was put before the law. */
export function entriesOfFile(
  situation: FileSituation,
  guide: Guide,
  setting: GuidedSetting,
  language: Language,
): readonly ToldEntry[] {
  const tell = tellingOn(situation.rulebook, guide, setting, language);
  return fileChecklist(situation, guide, plainLabels).entries.map((entry) => ({
    ...told(entry, tell),
    // where an answer is shown its span is put into words
    answers: joinedAnswers(
      entry.answers,
      ({ leads }) => JSON.stringify(leads),
      ({ from, to }) => `${from}–${to}`,
    ),
  }));
}

/** An entry of a case as one of a file that has neither acts nor persons. */
function ofNobody({ fact, establish, presumed, answers, usual, ...entry }: ChecklistEntry) {
  return {
    ...entry,
    unknown: { attribute: fact },
    facts: [fact],
    acts: [],
    establish: [establish],
    presumed: presumed === undefined ? [] : [presumed],
    usual: [usual],
    answers: answers.map(({ value, goals }) => ({
      value,
      leads: Object.entries(goals).map(([outcome, status]) => {
        return { act: "", person: "", outcome, status };
      }),
    })),
  };
}

function told(
  { unknown, why, facts, answers, acts, ...texts }: FileChecklistEntry,
  { cite, say }: ReturnType<typeof tellingOn>,
): ToldEntry {
  return {
    ...{ unknown, why, facts, answers, acts },
    establish: texts.establish.map(say),
    presumed: texts.presumed.map(say),
    serves: texts.serves.map(cite),
    usual: texts.usual.map(say),
  };
}
