import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type PhraseBook, printProblem, readPhraseBook } from "@cokdyby/engine";
import { parse } from "yaml";
import { PACKAGE } from "./read-folder.ts";

/**
 * Reads the phrase books from their YAML files, by language.
 *
 * @throws Error naming the file and everything that does not fit
 */
export function readPhrases(
  folder: string = join(PACKAGE, "phrases"),
): Readonly<Record<string, PhraseBook>> {
  const names = readdirSync(folder).filter((name) => name.endsWith(".yaml"));
  return Object.fromEntries(
    names.sort().map((name) => {
      const book = readPhraseBook(parse(readFileSync(join(folder, name), "utf8")));
      if (!book.ok) throw new Error(`${name}:\n${book.problems.map(printProblem).join("\n")}`);
      const { language } = book.value;
      if (name !== `${language}.yaml`) throw new Error(`${name}: the book is of \`${language}\``);
      return [language, book.value];
    }),
  );
}
