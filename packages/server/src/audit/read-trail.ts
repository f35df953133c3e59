import { createReadStream, existsSync } from "node:fs";
import { join } from "node:path";
import {
  type AuditEntry,
  auditEntry,
  endsIn,
  type FileEnd,
  hashOfLine,
  trailHead,
} from "./entry.ts";
import { plain, trailFiles } from "./files.ts";

/** Something in the trail that is not as it was written. */
export interface Break {
  readonly file: string;
  /** Line of the file, from 1. */
  readonly line: number;
  readonly what: "changed" | "cut" | "fileMissing";
}

/** What reading a trail finds, one after the other. */
export type Found =
  | { readonly entry: AuditEntry; readonly file: string }
  | { readonly broken: Break }
  /** The last line of a file that was not written to its end: by a service that was ended, or that writes it now. */
  | { readonly unfinished: Omit<Break, "what"> };

/** One of the lines that the first line of a file says it follows. */
interface Follows {
  readonly file: string;
  readonly after: FileEnd;
}

/**
 * Reads a trail from its oldest file on, and follows its hashes. That the oldest file follows another one
 * that is gone is no break: files whose time has run are deleted from the oldest on. What was cut off after
 * the last line that another file names cannot be seen in the trail itself.
 *
 * @param dataFolder `DATA_DIR`; a folder without a trail has no entries
 */
export async function* readTrail(dataFolder: string): AsyncGenerator<Found> {
  const folder = join(dataFolder, "audit");
  if (!existsSync(folder)) return;
  const files = trailFiles(folder);
  /** File → the hashes of its lines; nothing where one of them was changed. */
  const linesOf = new Map<string, ReadonlySet<string> | undefined>();
  const links: Follows[] = [];
  for (const file of files) {
    const lines = new Set<string>();
    let isChanged = false;
    for await (const found of readFile(folder, file, lines)) {
      if ("after" in found) links.push(found);
      else {
        isChanged ||= "broken" in found;
        yield found;
      }
    }
    linesOf.set(file, isChanged ? undefined : lines);
  }
  for (const { file, after } of links) {
    const before = linesOf.get(after.file);
    if (!linesOf.has(after.file)) {
      // after the clock was set back, a file may continue one with a later name
      const [oldest = ""] = files;
      if (file !== oldest && after.file > oldest) {
        yield { broken: { file, line: 1, what: "fileMissing" } };
      }
    } else if (before?.has(after.line) === false) {
      yield { broken: { file: after.file, line: before.size, what: "cut" } };
    }
  }
}

/** The entries of one file, what breaks it, and which lines it says it follows. */
async function* readFile(
  folder: string,
  file: string,
  lines: Set<string>,
): AsyncGenerator<Found | Follows> {
  let [line, expected, previous] = [0, 0, ""];
  for await (const { text, isWhole } of linesIn(join(folder, file))) {
    const shape = line === 0 ? trailHead : auditEntry;
    const read = shape.safeParse(plain(text));
    line += 1;
    if (!read.success && !isWhole) {
      yield { unfinished: { file, line } };
      return;
    }
    const isNext =
      read.success &&
      read.data.number === expected &&
      (!("previous" in read.data) || read.data.previous === previous);
    // what follows a break is held against the line as it is now
    expected = (read.success ? read.data.number : expected) + 1;
    previous = hashOfLine(text);
    lines.add(previous);
    if (!isNext) yield { broken: { file, line, what: "changed" } };
    else if ("previous" in read.data) yield { entry: read.data, file };
    else for (const after of endsIn(read.data)) yield { file, after };
  }
}

interface Line {
  readonly text: string;
  /** Whether its line break was written. */
  readonly isWhole: boolean;
}

async function* linesIn(path: string): AsyncGenerator<Line> {
  let rest = "";
  for await (const chunk of createReadStream(path, "utf8")) {
    const [first = "", ...more] = String(chunk).split("\n");
    rest += first;
    for (const begun of more) {
      yield { text: rest, isWhole: true };
      rest = begun;
    }
  }
  if (rest !== "") yield { text: rest, isWhole: false };
}
