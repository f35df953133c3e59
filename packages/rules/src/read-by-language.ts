import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Problem, printProblem, type Result } from "@cokdyby/engine";
import { parseYaml, placeWithin } from "@cokdyby/engine/read";

/**
 * Reads the YAML files of a folder whose texts are messages, one file for each language, named by it.
 *
 * @param read makes one of the plain data of a file; a problem has its `pointer` there, and its `at` in the message
 * @throws Error with everything that does not fit, each at its line
 */
export function readByLanguage<Read extends { readonly language: string }>(
  folder: string,
  read: (value: unknown) => Result<Read>,
): Readonly<Record<string, Read>> {
  const names = readdirSync(folder).filter((name) => name.endsWith(".yaml"));
  const problems: Problem[] = [];
  const all = names.sort().flatMap((name) => {
    const one = readOne(name, readFileSync(join(folder, name), "utf8"), read);
    if (!one.ok) {
      problems.push(...one.problems);
      return [];
    }
    const { language } = one.value;
    if (name !== `${language}.yaml`) throw new Error(`${name}: the file is of \`${language}\``);
    return [[language, one.value] as const];
  });
  if (problems.length > 0) throw new Error(problems.map(printProblem).join("\n"));
  return Object.fromEntries(all);
}

function readOne<Read>(
  name: string,
  text: string,
  read: (value: unknown) => Result<Read>,
): Result<Read> {
  const yaml = parseYaml(name, text);
  if (!yaml.ok) return yaml;
  const { value, sourceMap } = yaml.value;
  const one = read(value);
  if (one.ok) return one;
  const lines = text.split("\n");
  const problems = one.problems.map(({ at, pointer, ...problem }) => {
    const place = sourceMap(pointer?.slice(1) ?? "").at;
    const within = at !== undefined && place !== undefined;
    const found = within ? placeWithin(place, at, lines) : place;
    return { ...problem, ...(found === undefined ? {} : { at: found }) };
  });
  return { ok: false, problems };
}
