import type { Readable } from "node:stream";
import { parseYaml, type SourceMap } from "@cokdyby/engine/read";
import { atPlace, type InputProblem } from "./bad-input.ts";
import { readText, STDIN } from "./read-text.ts";

/** A value in YAML or JSON, and where its parts are written; nothing of what could not be read. */
export interface DataRead {
  readonly value?: unknown;
  readonly sourceMap?: SourceMap;
  readonly problems: readonly InputProblem[];
}

/**
 * Reads YAML or JSON from a file, from standard input for `-`, or from the option itself where that
 * starts with a bracket.
 *
 * @param option names the text in problems when it is given on the command line
 */
export async function readData(given: string, option: string, stdin: Readable): Promise<DataRead> {
  return given.trimStart().startsWith("{") ? parsed(option, given) : readDataFile(given, stdin);
}

/** Reads YAML or JSON from a file, or from standard input for `-`. */
async function readDataFile(file: string, stdin: Readable): Promise<DataRead> {
  const text = await readText(file, stdin);
  return text.ok ? parsed(file === "-" ? STDIN : file, text.text) : { problems: [text.problem] };
}

function parsed(name: string, text: string): DataRead {
  const read = parseYaml(name, spacesForTabs(text));
  if (!read.ok) return { problems: read.problems.map(atPlace) };
  return { ...read.value, problems: [] };
}

/** JSON may be indented by tabs, YAML not; in JSON no text holds one as it is. */
function spacesForTabs(text: string): string {
  return /^\s*[{[]/.test(text) ? text.replaceAll("\t", " ") : text;
}
