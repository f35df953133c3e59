import { join } from "node:path";
import { type PhraseBook, readPhraseBook } from "@cokdyby/engine/explain";
import { readByLanguage } from "./read-by-language.ts";
import { PACKAGE } from "./read-folder.ts";

/**
 * Reads the phrase books from their YAML files, by language.
 *
 * @throws Error with everything that does not fit, each at its line
 */
export function readPhrases(
  folder: string = join(PACKAGE, "phrases"),
): Readonly<Record<string, PhraseBook>> {
  return readByLanguage(folder, readPhraseBook);
}
