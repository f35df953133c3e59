import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { readRulebook } from "../src/read/read-rulebook.ts";
import type { Rulebook } from "../src/rulebook/rulebook.ts";

const FOLDER = fileURLToPath(new URL("./tenancy/", import.meta.url));

/** The rule files of an invented law that uses everything the rule language has. */
export const tenancyFiles: ReadonlyMap<string, string> = new Map(
  readdirSync(FOLDER, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".yaml"))
    .map((path) => [path.replaceAll("\\", "/"), readFileSync(FOLDER + path, "utf8")]),
);

/** That law, read. */
export function tenancy(): Rulebook {
  const rulebook = readRulebook(tenancyFiles);
  if (!rulebook.ok) throw new Error(JSON.stringify(rulebook.problems, null, 2));
  return rulebook.value;
}

/** Its files with some text in one of them written otherwise. */
export function tenancyBut(
  file: string,
  written: string,
  otherwise: string,
): ReadonlyMap<string, string> {
  const text = tenancyFiles.get(file);
  if (text?.includes(written) !== true) throw new Error(`${file} does not say: ${written}`);
  return new Map([...tenancyFiles, [file, text.replace(written, () => otherwise)]]);
}
