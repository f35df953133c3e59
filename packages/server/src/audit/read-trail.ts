import { createReadStream } from "node:fs";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { type AuditEntry, auditEntry, hashOfLine, trailHead } from "./entry.ts";
import { trailFiles } from "./files.ts";

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
  | { readonly broken: Break };

/**
 * Reads a trail from its oldest file on, and follows its hashes. That the oldest file follows another one
 * that is gone is no break: files whose time has run are deleted from the oldest on. What was cut off at
 * the end of the newest file cannot be seen in the trail itself.
 *
 * @param dataFolder `DATA_DIR`; a folder without a trail has no entries
 */
export async function* readTrail(dataFolder: string): AsyncGenerator<Found> {
  const folder = join(dataFolder, "audit");
  const isThere = await readdir(folder).then(
    () => true,
    () => false,
  );
  if (!isThere) return;
  /** File → the hashes of its lines; nothing where one of them was changed. */
  const linesOf = new Map<string, ReadonlySet<string> | undefined>();
  for (const [at, file] of trailFiles(folder).entries()) {
    const lines = new Set<string>();
    let isChanged = false;
    for await (const found of readFile(folder, file, lines)) {
      if (!("after" in found)) {
        isChanged ||= "broken" in found;
        yield found;
      } else if (found.after !== null && !linesOf.has(found.after.file)) {
        if (at > 0) yield { broken: { file, line: 1, what: "fileMissing" } };
      } else if (found.after !== null) {
        const before = linesOf.get(found.after.file);
        if (before?.has(found.after.line) === false) {
          yield { broken: { file: found.after.file, line: before.size, what: "cut" } };
        }
      }
    }
    linesOf.set(file, isChanged ? undefined : lines);
  }
}

/** The entries of one file, what breaks it, and which line it says it follows. */
async function* readFile(
  folder: string,
  file: string,
  lines: Set<string>,
): AsyncGenerator<Found | { readonly after: { file: string; line: string } | null }> {
  let [number, previous] = [0, ""];
  const input = createReadStream(join(folder, file), "utf8");
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    const read =
      number === 0 ? trailHead.safeParse(plain(line)) : auditEntry.safeParse(plain(line));
    const isNext =
      read.success &&
      read.data.number === number &&
      (!("previous" in read.data) || read.data.previous === previous);
    number += 1;
    previous = hashOfLine(line);
    lines.add(previous);
    if (!isNext) {
      yield { broken: { file, line: number, what: "changed" } };
      // what follows is held against the line as it is now
      if (read.success) number = read.data.number + 1;
      continue;
    }
    yield "previous" in read.data ? { entry: read.data, file } : { after: read.data.after };
  }
}

function plain(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
