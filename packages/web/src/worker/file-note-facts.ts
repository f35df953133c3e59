import { type EvaluateFileAnswer, evaluateFile } from "@cokdyby/api/operations/evaluate-file";
import type { Language } from "@cokdyby/api/shapes";
import { ENGINE_VERSION, type FileInput, type Result } from "@cokdyby/engine";
import {
  entriesOfFile,
  type FileGuidance,
  fileBefore,
  guidanceOfFile,
  type ToldUnknown,
} from "./file-guidance.ts";
import type { GuidedSetting } from "./setting.ts";

/** Everything that a note on a case file says of it, decided on one law at one moment. */
export interface FileNoteFacts {
  readonly engine: string;
  readonly answer: EvaluateFileAnswer;
  readonly guidance: FileGuidance;
  /** What is to be established, what settles most first. */
  readonly toEstablish: readonly ToldUnknown[];
}

/** Decides a case file for a note on it. */
export async function fileNoteFacts(
  setting: GuidedSetting,
  file: FileInput,
  language: Language,
): Promise<Result<FileNoteFacts>> {
  const answer = await evaluateFile.run(setting, { ...file, language });
  if (!answer.ok) return answer;
  const situation = fileBefore(setting, file, language);
  if (!situation.ok) return situation;
  const guide = await setting.guide();
  return {
    ok: true,
    value: {
      engine: ENGINE_VERSION,
      answer: answer.value,
      guidance: guidanceOfFile(situation.value, guide, setting, language),
      toEstablish: entriesOfFile(situation.value, guide, setting, language),
    },
  };
}
