import { open } from "node:fs/promises";
import type { Readable } from "node:stream";
import { type CliCode, cliProblem, type InputProblem } from "./bad-input.ts";

/** How much of a file or of standard input is read where nothing else is said, in bytes. */
const MOST = 1_048_576;

/** How much of what programs write, and nobody by hand, is read: receipts and rulebooks, in bytes. */
export const MOST_OF_RECORDS = 33_554_432;

/** What `-` is called in problems. */
export const STDIN = "stdin";

export type TextRead =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly problem: InputProblem };

/** Reads a file as UTF-8, or standard input for `-`; at most so many bytes. */
export async function readText(file: string, stdin: Readable, most = MOST): Promise<TextRead> {
  const read = await readBytes(file, stdin, most);
  if (!read.ok) return read;
  try {
    return { ok: true, text: new TextDecoder("utf-8", { fatal: true }).decode(read.bytes) };
  } catch (error) {
    return { ok: false, problem: cliProblem(codeOf(error), file === "-" ? STDIN : file) };
  }
}

export type BytesRead =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly problem: InputProblem };

/** Reads a file as it is, or standard input for `-`; at most so many bytes. */
export async function readBytes(file: string, stdin: Readable, most = MOST): Promise<BytesRead> {
  const name = file === "-" ? STDIN : file;
  try {
    const bytes = file === "-" ? await readUpTo(stdin, most) : await readFile(file, most);
    if (bytes.length > most) return { ok: false, problem: cliProblem("FILE_TOO_LARGE", name) };
    return { ok: true, bytes };
  } catch (error) {
    return { ok: false, problem: cliProblem(codeOf(error), name) };
  }
}

async function readFile(file: string, most: number): Promise<Buffer> {
  const handle = await open(file);
  try {
    return await readUpTo(handle.createReadStream({ autoClose: false }), most);
  } finally {
    await handle.close();
  }
}

/** A little more than the most, where there is more: then it is too large. */
async function readUpTo(stream: Readable, most: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of stream) {
    const bytes = Buffer.from(chunk);
    chunks.push(bytes);
    length += bytes.length;
    if (length > most) break;
  }
  return Buffer.concat(chunks);
}

function codeOf(error: unknown): CliCode {
  const { code } = error as NodeJS.ErrnoException;
  switch (code) {
    case "ENOENT":
    case "ENOTDIR":
      return "FILE_NOT_FOUND";
    case "EISDIR":
      return "NOT_A_FILE";
    case "ERR_ENCODING_INVALID_ENCODED_DATA":
      return "NOT_TEXT";
    default:
      return "FILE_NOT_READABLE";
  }
}
