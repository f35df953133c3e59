import { createReadStream, existsSync } from "node:fs";
import { join } from "node:path";
import { type AuditEntry, auditEntry, hashOfLine, trailHead } from "./entry.ts";
import { endsNamedIn, plain, trailFiles } from "./files.ts";

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

type FoundEntry = Extract<Found, { entry: unknown }>;

/** A file that is read: what it says next, and what becomes of the lines that other files name. */
interface Reading {
  readonly file: string;
  readonly found: AsyncGenerator<Found>;
  next: FoundEntry | undefined;
}

/** Of the lines of a file those that other files name as its last, and how many it has. */
interface Named {
  readonly lines: Set<string>;
  count: number;
  isChanged: boolean;
}

/**
 * Reads a trail, entries of all files in the order of their times, and follows its hashes. That the oldest
 * file follows another one that is gone is no break: files whose time has run are deleted from the oldest
 * on. What was cut off after the last line that another file names cannot be seen in the trail itself. Of
 * its lines only those are kept that another file names; files are open whose times overlap.
 *
 * @param dataFolder `DATA_DIR`; a folder without a trail has no entries
 */
export async function* readTrail(dataFolder: string): AsyncGenerator<Found> {
  const folder = join(dataFolder, "audit");
  if (!existsSync(folder)) return;
  const files = trailFiles(folder);
  const named = new Map<string, Named>(
    files.map((file) => [file, { lines: new Set(), count: 0, isChanged: false }]),
  );
  const [oldest = ""] = files;
  for (const file of files) {
    for (const after of endsNamedIn(join(folder, file))) {
      const before = named.get(after.file);
      before?.lines.add(after.line);
      // after the clock was set back, a file may continue one with a later name
      if (before === undefined && file !== oldest && after.file > oldest) {
        yield { broken: { file, line: 1, what: "fileMissing" } };
      }
    }
  }
  const waiting = [...named];
  const readings: Reading[] = [];
  for (;;) {
    readings.sort((one, other) => (timeOf(one) < timeOf(other) ? -1 : 1));
    const [first] = readings;
    const [next] = waiting;
    // a file holds nothing older than the time in its name
    if (next !== undefined && (first === undefined || next[0] <= timeOf(first))) {
      waiting.shift();
      const [file, lines] = next;
      const begun = { file, found: readFile(folder, file, lines), next: undefined };
      readings.push(begun);
      yield* readOn(begun);
    } else if (first === undefined) return yield* cut(named);
    else if (first.next === undefined) readings.shift();
    else {
      yield first.next;
      yield* readOn(first);
    }
  }
}

/** The time of what a file says next as file names begin with it; before all others where it says no more. */
function timeOf({ next }: Reading): string {
  return next?.entry.time.replaceAll(":", "-") ?? "";
}

/** To the next entry of a file; gives what is found before it. */
async function* readOn(reading: Reading): AsyncGenerator<Found> {
  for (;;) {
    const { value } = await reading.found.next();
    reading.next = value !== undefined && "entry" in value ? value : undefined;
    if (value === undefined || reading.next !== undefined) return;
    yield value;
  }
}

/** Files that other files say were longer. What is changed is told as that alone. */
function* cut(named: ReadonlyMap<string, Named>): Generator<Found> {
  for (const [file, { lines, count, isChanged }] of named) {
    if (lines.size > 0 && !isChanged) yield { broken: { file, line: count, what: "cut" } };
  }
}

/** The entries of one file, and what breaks it; takes its lines out of those that others name. */
async function* readFile(folder: string, file: string, named: Named): AsyncGenerator<Found> {
  let [expected, previous, told] = [0, "", 0];
  for await (const { text, isWhole } of linesIn(join(folder, file))) {
    const shape = named.count === 0 ? trailHead : auditEntry;
    const read = shape.safeParse(plain(text));
    const line = named.count + 1;
    if (!read.success && !isWhole) {
      yield { unfinished: { file, line } };
      return;
    }
    named.count = line;
    const isInPlace = read.success && read.data.number === expected;
    const isNext = isInPlace && (!("previous" in read.data) || read.data.previous === previous);
    // what follows a break is held against the line as it is now
    expected = (read.success ? read.data.number : expected) + 1;
    previous = hashOfLine(text);
    named.lines.delete(previous);
    if (!isNext) {
      named.isChanged = true;
      // a line in its place that does not follow the one before shows that this one was changed
      const changed = isInPlace ? line - 1 : line;
      if (changed !== told) yield { broken: { file, line: changed, what: "changed" } };
      told = changed;
    }
    if (isInPlace && "previous" in read.data) yield { entry: read.data, file };
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
