import { createHash } from "node:crypto";
import type { Problem } from "@cokdyby/engine";
import { type BodyLine, bodyLine, endLine, headLine } from "./lines.ts";

/** Longest line, in characters: a thing of the largest size with some history. */
const LONGEST = 256_000_000;

/** A file that is no whole export; thrown by {@link readLines}, returned by the import. */
export class NotAnExport extends Error {
  override readonly name = "NotAnExport";
  readonly problem: Problem;

  constructor(code: "UNREADABLE" | "NEWER" | "INCOMPLETE" | "CHANGED", detail: string) {
    super(detail);
    this.problem = { code: `EXPORT_${code}`, detail };
  }
}

/**
 * The lines between the first and the last, each checked, and at the end the file as a whole.
 *
 * @throws {NotAnExport} at the first line that is wrong, or after the last one
 */
export async function* readLines(text: AsyncIterable<string>): AsyncGenerator<BodyLine> {
  const hash = createHash("sha256");
  let number = 0;
  let ended = false;
  for await (const line of split(text)) {
    number += 1;
    if (ended)
      throw new NotAnExport("UNREADABLE", `line ${number}: nothing may follow the last line`);
    const value = parsed(line, number);
    if (number === 1) checkHead(value);
    else if (value["@type"] === "end") {
      checkEnd(value, number - 2, hash.digest("hex"));
      ended = true;
      continue;
    } else {
      const body = bodyLine.safeParse(value);
      if (!body.success) throw malformed(number, body.error.issues[0]?.path.join(".") ?? "");
      yield body.data;
    }
    hash.update(`${line}\n`);
  }
  if (!ended) throw cutShort();
}

function checkHead(value: Readonly<Record<string, unknown>>): void {
  if (value["@type"] !== "cokdyby") {
    throw new NotAnExport("UNREADABLE", "line 1: this is no file that Cokdyby exported");
  }
  if (!headLine.safeParse(value).success) {
    const detail = "line 1: the file is of another format; import it with the version that made it";
    throw new NotAnExport("NEWER", detail);
  }
}

function checkEnd(value: unknown, lines: number, sha256: string): void {
  const end = endLine.safeParse(value);
  if (!end.success) throw malformed(lines + 2, "");
  if (end.data.lines !== lines) {
    throw new NotAnExport("INCOMPLETE", "lines are missing from the file, or there are too many");
  }
  if (end.data.sha256 !== sha256) {
    throw new NotAnExport("CHANGED", "the file was changed after it was exported");
  }
}

function parsed(line: string, number: number): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(line);
    if (typeof value === "object" && value !== null) return value as Record<string, unknown>;
  } catch {
    // said below
  }
  throw new NotAnExport("UNREADABLE", `line ${number}: this is no JSON object`);
}

function malformed(number: number, path: string): NotAnExport {
  const where = path === "" ? `line ${number}` : `line ${number}, \`${path}\``;
  return new NotAnExport("UNREADABLE", `${where}: this is not what stands here in an export`);
}

async function* split(text: AsyncIterable<string>): AsyncGenerator<string> {
  let rest = "";
  for await (const chunk of text) {
    const [first = "", ...more] = chunk.split("\n");
    rest += first;
    const last = more.pop();
    if (last !== undefined) {
      yield rest;
      yield* more;
      rest = last;
    }
    if (rest.length > LONGEST) throw new NotAnExport("UNREADABLE", "a line is too long");
  }
  if (rest !== "") throw cutShort();
}

function cutShort(): NotAnExport {
  return new NotAnExport("INCOMPLETE", "the file ends before its last line; get a whole one");
}
