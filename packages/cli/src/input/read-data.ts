import type { Readable } from "node:stream";
import { parseYaml, type SourceMap } from "@cokdyby/engine/read";
import type { InputProblem } from "./bad-input.ts";
import { atPlace } from "./case-file.ts";
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
  if (given.trimStart().startsWith("{")) return parsed(option, given);
  const text = await readText(given, stdin);
  return text.ok ? parsed(given === "-" ? STDIN : given, text.text) : { problems: [text.problem] };
}

function parsed(name: string, text: string): DataRead {
  const read = parseYaml(name, text);
  if (!read.ok) return { problems: read.problems.map(atPlace) };
  return { ...read.value, problems: [] };
}
