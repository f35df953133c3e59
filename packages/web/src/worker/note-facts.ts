import { CHARGE_KIND_OUTCOMES } from "@cokdyby/api";
import { type EvaluateFileAnswer, evaluateFile } from "@cokdyby/api/operations/evaluate-file";
import type { Language, WireCase } from "@cokdyby/api/shapes";
import { type CaseInput, ENGINE_VERSION, type Result } from "@cokdyby/engine";
import { type FileInput, fileOfCase, type StatesOfFile, statesOfFile } from "@cokdyby/engine/file";
import { SECTIONS, WHOLE } from "../law/sections.ts";
import { ABROAD } from "../screens/file/edit/members.ts";
import { type FileGuidance, fileBefore, guidanceOfFile } from "./file-guidance.ts";
import type { GuidedSetting } from "./setting.ts";
import { entriesOfFile, type ToldEntry } from "./to-establish.ts";

/** A case file with the amendments that it takes for law. */
export type NotedFile = FileInput & Pick<WireCase, "amendments">;

/** Everything that a note on a case file says of it, decided on one law at one moment. */
export interface NoteFacts {
  readonly file: NotedFile;
  readonly engine: string;
  readonly answer: EvaluateFileAnswer;
  readonly guidance: FileGuidance;
  /** What is to be established, what settles most first. */
  readonly toEstablish: readonly ToldEntry[];
  /** Which states may reach the acts; left out where the file names no other state, or too many. */
  readonly states?: StatesOfFile;
}

/** Decides a case file for a note on it; a case is one of a single act. */
export async function noteFacts(
  setting: GuidedSetting,
  matter: NotedFile | WireCase,
  language: Language,
): Promise<Result<NoteFacts>> {
  const file = "acts" in matter ? matter : fileOf(matter, setting);
  const outcomes = outcomesInNote(setting, file);
  const answer = await evaluateFile.run(setting, { ...file, language, outcomes }, setting.pause);
  if (!answer.ok) return answer;
  const situation = fileBefore(setting, file, language);
  if (!situation.ok) return situation;
  const guide = await setting.wholeGuide();
  const states = statesOfFile(situation.value, { today: setting.today(), language });
  const seen = new Set(states.ok ? states.value.states.map(({ state }) => state) : []);
  seen.delete(ABROAD);
  return {
    ok: true,
    value: {
      ...(states.ok && seen.size > 1 ? { states: states.value } : {}),
      file,
      engine: ENGINE_VERSION,
      answer: answer.value,
      guidance: await guidanceOfFile(situation.value, guide, setting, language),
      toEstablish: entriesOfFile(situation.value, guide, setting, language),
    },
  };
}

function fileOf(shown: WireCase, { rulebook }: GuidedSetting): NotedFile {
  const { amendments = [] } = shown;
  return { ...fileOfCase(rulebook, shown as CaseInput), amendments };
}

/**
 * The outcomes of which the note shows more than the answer over the whole file: the main questions, offences, and
 * what these are called; of a single act also every basis of jurisdiction and prosecution.
 */
function outcomesInNote({ rulebook }: GuidedSetting, { acts }: FileInput): readonly string[] {
  const groups = Object.keys(acts).length === 1 ? WHOLE : [];
  const asked = rulebook.caseFile.flatMap(({ charges: { prosecution, offences } }) => [
    prosecution,
    ...SECTIONS.flatMap(({ headline }) => headline ?? []),
    ...CHARGE_KIND_OUTCOMES,
    ...rulebook.outcomes.flatMap(({ group, outcome }) =>
      group === offences || groups.includes(group) ? [outcome] : [],
    ),
  ]);
  return [...new Set(asked)];
}
