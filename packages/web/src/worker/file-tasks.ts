import { CHARGE_KIND_OUTCOMES } from "@cokdyby/api";
import { evaluateFile } from "@cokdyby/api/operations/evaluate-file";
import { statesFile } from "@cokdyby/api/operations/states-file";
import type { Language } from "@cokdyby/api/shapes";
import type { FileInput } from "@cokdyby/engine/file";
import type { GuidedSetting } from "./setting.ts";

export { fileGuidance } from "./file-guidance.ts";
export { noteFacts } from "./note-facts.ts";

/**
 * All that the page shows of a case file: of each cell the one finding that it leads with and by which an
 * offence is called, and what is joined and charged. Every outcome of a cell is decided when it is opened as a case.
 */
export function file(setting: GuidedSetting, input: FileInput, language: Language) {
  const outcomes = [
    ...setting.rulebook.caseFile.map(({ charges }) => charges.prosecution),
    ...CHARGE_KIND_OUTCOMES,
  ];
  return evaluateFile.run(setting, { ...input, language, outcomes }, setting.pause);
}

/** Gets everything ready for a first file: the law of today is compiled, and what decides is warm. */
export async function fileReady(setting: GuidedSetting, language: Language): Promise<void> {
  await file(setting, { file: 1, acts: { a: {} } }, language);
}

/** Which states may reach its acts. */
export function fileStates(setting: GuidedSetting, input: FileInput, language: Language) {
  return statesFile.run(setting, { ...input, language });
}
