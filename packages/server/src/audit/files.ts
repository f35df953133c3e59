import { closeSync, fstatSync, openSync, readdirSync, readSync } from "node:fs";
import { hashOfLine } from "./entry.ts";

/** Bytes at the end of a file that contain its last line: no line is as long. */
const TAIL = 16_384;

/** The files of a trail, the oldest first. */
export function trailFiles(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => /^\d{4}-.*-[0-9a-f]{8}\.jsonl$/.test(name))
    .sort();
}

/** The hash of the last whole line of a file; nothing where it has none. */
export function lastLineOf(file: string): string | undefined {
  const descriptor = openSync(file, "r");
  try {
    const { size } = fstatSync(descriptor);
    const tail = Buffer.alloc(Math.min(size, TAIL));
    readSync(descriptor, tail, 0, tail.length, size - tail.length);
    // text after the last line break was not written completely
    const line = tail.toString("utf8").split("\n").slice(0, -1).at(-1);
    return line === undefined ? undefined : hashOfLine(line);
  } finally {
    closeSync(descriptor);
  }
}
