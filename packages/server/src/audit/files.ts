import { closeSync, fstatSync, openSync, readdirSync, readSync } from "node:fs";
import { join } from "node:path";
import { endsIn, type FileEnd, hashOfLine, trailHead } from "./entry.ts";

/** Bytes that contain a line, as a rule. */
const STRETCH = 16_384;

/** The files of a trail, the oldest first. */
export function trailFiles(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => /^\d{4}-.*-[0-9a-f]{8}\.jsonl$/.test(name))
    .sort();
}

/**
 * The ends of all files that no file names as they are now: of those that grew since, and of those that came
 * last. A file that names them stands for every line that there is.
 */
export function openEnds(folder: string): FileEnd[] {
  const files = trailFiles(folder);
  const named = new Set(
    files.flatMap((file) => endsNamedIn(join(folder, file))).map(({ file, line }) => file + line),
  );
  return files.flatMap((file) => {
    const line = lastLineOf(join(folder, file));
    return line === undefined || named.has(file + line) ? [] : [{ file, line }];
  });
}

/** The hash of the last whole line of a file; nothing where it has none. */
function lastLineOf(file: string): string | undefined {
  return reading(file, (stretch, size) => {
    for (let length = STRETCH; ; length *= 2) {
      const from = Math.max(0, size - length);
      const lines = stretch(from, size).split("\n");
      // text after the last line break was not written completely
      const line = lines.slice(0, -1).at(-1);
      // the first line of what was read may have begun before it
      if (from === 0 || lines.length > 2) return line === undefined ? undefined : hashOfLine(line);
    }
  });
}

/** What the first line of a file says came before it; nothing where it cannot be read. */
export function endsNamedIn(file: string): readonly FileEnd[] {
  return reading(file, (stretch, size) => {
    for (let length = STRETCH; ; length *= 2) {
      const [line = "", ...more] = stretch(0, Math.min(size, length)).split("\n");
      if (more.length === 0 && length < size) continue;
      const head = trailHead.safeParse(plain(line));
      return head.success ? endsIn(head.data) : [];
    }
  });
}

function reading<T>(
  file: string,
  read: (stretch: (from: number, to: number) => string, size: number) => T,
): T {
  const descriptor = openSync(file, "r");
  try {
    const stretch = (from: number, to: number) => {
      const bytes = Buffer.alloc(to - from);
      readSync(descriptor, bytes, 0, bytes.length, from);
      return bytes.toString("utf8");
    };
    return read(stretch, fstatSync(descriptor).size);
  } finally {
    closeSync(descriptor);
  }
}

/** A line as JSON; nothing where it is none. */
export function plain(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
