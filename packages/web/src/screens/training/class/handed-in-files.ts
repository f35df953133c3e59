import type { Problem } from "@cokdyby/engine";
import { readShortCode, type TrainingSet } from "@cokdyby/training";

/** Something that was handed in: a file, or a line that was pasted. */
export interface HandedInPart {
  /** Name of the file, or the line as it was pasted. */
  readonly name: string;
  readonly text: string;
}

/** What one part holds, as the class takes it; or what is wrong with it as it stands. */
export interface ReadPart {
  readonly name: string;
  readonly value: unknown;
  /** A line, or a file that holds no JSON, tells itself what is wrong with it. */
  readonly problems: readonly Problem[];
}

/** The lines of a text, one part each; empty ones are none. */
export function linesOf(text: string): readonly HandedInPart[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .map((line) => ({ name: line, text: line }));
}

/** Reads a file as JSON, and anything else as the line of a result. */
export function readPart({ name, text }: HandedInPart, set: TrainingSet): ReadPart {
  if (text.trimStart().startsWith("{")) {
    try {
      return { name, value: JSON.parse(text), problems: [] };
    } catch {
      const detail = "this is no result file; ask for it again";
      return { name, value: undefined, problems: [{ code: "SHAPE", detail }] };
    }
  }
  const read = readShortCode(text, set);
  return read.ok
    ? { name, value: read.value, problems: [] }
    : { name, value: undefined, problems: read.problems };
}
