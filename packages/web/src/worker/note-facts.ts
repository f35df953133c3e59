import { CHARGE_KIND_OUTCOMES } from "@cokdyby/api";
import { type EvaluateFileAnswer, evaluateFile } from "@cokdyby/api/operations/evaluate-file";
import type { Language } from "@cokdyby/api/shapes";
import {
  ENGINE_VERSION,
  type FileInput,
  type Result,
  type StatesOfFile,
  statesOfFile,
} from "@cokdyby/engine";
import { SECTIONS, WHOLE } from "../law/sections.ts";
import { ABROAD } from "../screens/file/edit/members.ts";
import {
  entriesOfFile,
  type FileGuidance,
  fileBefore,
  guidanceOfFile,
  type ToldUnknown,
} from "./file-guidance.ts";
import type { GuidedSetting } from "./setting.ts";

/** Everything that a note on a case file says of it, decided on one law at one moment. */
export interface NoteFacts {
  readonly engine: string;
  readonly answer: EvaluateFileAnswer;
  readonly guidance: FileGuidance;
  /** What is to be established, what settles most first. */
  readonly toEstablish: readonly ToldUnknown[];
  /** Which states may reach the acts; left out where the file names no other state, or too many. */
  readonly states?: StatesOfFile;
}

/** Decides a case file for a note on it. */
export async function noteFacts(
  setting: GuidedSetting,
  file: FileInput,
  language: Language,
): Promise<Result<NoteFacts>> {
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
      engine: ENGINE_VERSION,
      answer: answer.value,
      guidance: await guidanceOfFile(situation.value, guide, setting, language),
      toEstablish: entriesOfFile(situation.value, guide, setting, language),
    },
  };
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
