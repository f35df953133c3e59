import type { Problem } from "@cokdyby/engine";
import type { Language } from "@cokdyby/words";
import type { Engine } from "../../../worker/engine.ts";
import { type Opened, openCase } from "./open-case.ts";

/**
 * Reads a case file, YAML or JSON; it is read in the browser and sent nowhere.
 *
 * @returns the case, or everything that is wrong with it, each at its line and column
 */
export async function readCaseFile(
  engine: Engine,
  file: File,
  language: Language,
): Promise<Opened> {
  const { parseYaml } = await import("@cokdyby/engine/read");
  const read = parseYaml(file.name, await file.text());
  if (!read.ok) return read;
  const { value, sourceMap } = read.value;
  const opened = await openCase(engine, value, language);
  if (opened.ok) return opened;
  return {
    ok: false,
    problems: opened.problems.map(
      (problem): Problem => ({
        ...problem,
        ...sourceMap((problem.pointer ?? "#").slice(1)),
      }),
    ),
  };
}
