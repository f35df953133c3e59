import type { Readable } from "node:stream";
import { readSet, type TrainingSet } from "@cokdyby/training";
import type { InputProblem } from "./bad-input.ts";
import { jsonIn } from "./json-in.ts";
import { readText } from "./read-text.ts";

/** A set of many items is larger than what people write, in bytes. */
const MOST = 16_777_216;

/** A set of exercises from a file, or all that is wrong with it. */
export interface SetFile {
  readonly set?: TrainingSet;
  readonly problems: readonly InputProblem[];
}

/** @param file `-` for standard input */
export async function readSetFile(file: string, stdin: Readable): Promise<SetFile> {
  const text = await readText(file, stdin, MOST);
  if (!text.ok) return { problems: [text.problem] };
  const read = readSet(jsonIn(text.text));
  if (read.ok) return { set: read.value, problems: [] };
  return {
    problems: read.problems.map((each) => ({ ...each, where: placeIn(file, each.pointer) })),
  };
}

/** A place in a file of JSON. */
export function placeIn(file: string, pointer = ""): string {
  return `${file}${pointer}`;
}
