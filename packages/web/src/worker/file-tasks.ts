import type { ServiceContext } from "@cokdyby/api";
import { evaluateFile } from "@cokdyby/api/operations/evaluate-file";
import { statesFile } from "@cokdyby/api/operations/states-file";
import type { Language } from "@cokdyby/api/shapes";
import type { FileInput } from "@cokdyby/engine";

export { fileGuidance, fileToEstablish } from "./file-guidance.ts";
export { fileNoteFacts } from "./file-note-facts.ts";

/** All that is answered of a case file. */
export function file(setting: ServiceContext, input: FileInput, language: Language) {
  return evaluateFile.run(setting, { ...input, language });
}

/** Which states may reach its acts. */
export function fileStates(setting: ServiceContext, input: FileInput, language: Language) {
  return statesFile.run(setting, { ...input, language });
}
