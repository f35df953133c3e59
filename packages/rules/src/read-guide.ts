import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Guide, Rulebook } from "@cokdyby/engine";
import { printProblem, readGuide } from "@cokdyby/engine/read";
import { PACKAGE } from "./read-folder.ts";

/**
 * Reads the guide from its YAML files: the words of the sentence, the next steps, the usual evidence.
 *
 * @param rulebook the one that it goes with
 * @throws Error with every problem in it, one a line with file, line and column
 */
export function readGuideFiles(rulebook: Rulebook, folder: string = join(PACKAGE, "guide")): Guide {
  const names = readdirSync(folder).filter((name) => name.endsWith(".yaml"));
  const files = new Map(
    names.sort().map((name) => [`guide/${name}`, readFileSync(join(folder, name), "utf8")]),
  );
  const guide = readGuide(files, rulebook);
  if (guide.ok) return guide.value;
  throw new Error(guide.problems.map(printProblem).join("\n"));
}
