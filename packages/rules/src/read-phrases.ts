import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type PhraseBook, type Problem, printProblem, readPhraseBook } from "@cokdyby/engine";
import { parseYaml, placeWithin } from "@cokdyby/engine/read";
import { PACKAGE } from "./read-folder.ts";

/**
 * Reads the phrase books from their YAML files, by language.
 *
 * @throws Error with everything that does not fit, each at its line
 */
export function readPhrases(
  folder: string = join(PACKAGE, "phrases"),
): Readonly<Record<string, PhraseBook>> {
  const names = readdirSync(folder).filter((name) => name.endsWith(".yaml"));
  const problems: Problem[] = [];
  const books = names.sort().map((name) => {
    const book = readBook(name, readFileSync(join(folder, name), "utf8"), problems);
    if (book !== undefined && name !== `${book.language}.yaml`) {
      throw new Error(`${name}: the book is of \`${book.language}\``);
    }
    return [name.replace(/\.yaml$/, ""), book] as const;
  });
  if (problems.length > 0) throw new Error(problems.map(printProblem).join("\n"));
  return Object.fromEntries(books) as Readonly<Record<string, PhraseBook>>;
}

function readBook(name: string, text: string, problems: Problem[]): PhraseBook | undefined {
  const yaml = parseYaml(name, text);
  const book = yaml.ok ? readPhraseBook(yaml.value.value) : yaml;
  if (book.ok) return book.value;
  const lines = text.split("\n");
  for (const { at, pointer, ...problem } of book.problems) {
    // a problem of YAML has its place in the file, one of a message its place in the message
    const place = yaml.ok ? yaml.value.sourceMap(pointer?.slice(1) ?? "").at : at;
    const within = yaml.ok && at !== undefined && place !== undefined;
    const found = within ? placeWithin(place, at, lines) : place;
    problems.push({ ...problem, ...(found === undefined ? {} : { at: found }) });
  }
  return undefined;
}
