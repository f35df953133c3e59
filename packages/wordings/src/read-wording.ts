import type { Problem, Result } from "@cokdyby/engine";
import { cut } from "./cut.ts";
import { isAkomaNtoso, MOST_LEVELS, readAkomaNtoso } from "./readers/akoma-ntoso.ts";
import { readESbirka } from "./readers/e-sbirka.ts";
import { readMarkdown } from "./readers/markdown.ts";
import { readPdf } from "./readers/pdf.ts";
import { readPlainText } from "./readers/text.ts";
import type { ReadText, Wording } from "./wording.ts";
import { hashOf } from "./words.ts";

/** What reading the words of an act can report. */
export const WORDING_PROBLEMS = [
  "WORDING_NOT_READ",
  "WORDING_WITHOUT_TEXT",
  "WORDING_NOT_CUT",
] as const;

/** The largest file that is read, in bytes: more than a whole code in PDF has. */
export const MOST_BYTES = 67_108_864;

/** The longest line or paragraph that is read, in characters; no provision is as long. */
const MOST_IN_BLOCK = 1_000_000;

/** How long a file may be read, in milliseconds; a code of 500 pages takes some seconds. */
const MOST_TIME = 30_000;

/** How the file is written. */
export type Format = "markdown" | "text" | "akoma-ntoso" | "e-sbirka" | "pdf";

/** A wording, and what it was read from. */
export interface ReadWording {
  readonly format: Format;
  /** sha256 of the file, in hex. */
  readonly file: string;
  readonly wording: Wording;
}

/**
 * Waits for a reading for as long as any act takes, then ends it. Reading a PDF gives nothing beside it a turn, so that it
 * has to go on in a thread of its own.
 *
 * @param reading what {@link readWording} returns there
 * @param end ends the thread, also when it has answered
 * @param most how long to wait, in milliseconds
 * @returns what was read, or that it is larger than any act
 */
export async function withinTime(
  reading: Promise<Result<ReadWording>>,
  end: () => unknown,
  most = MOST_TIME,
): Promise<Result<ReadWording>> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<Result<ReadWording>>((resolve) => {
    timer = setTimeout(() => resolve({ ok: false, problems: [notRead(TOO_MUCH)] }), most);
  });
  try {
    return await Promise.race([reading, late]);
  } finally {
    clearTimeout(timer);
    await end();
  }
}

/**
 * Reads the words of an act and cuts them into provisions. The format follows from what the file holds.
 *
 * @param bytes of the file: Markdown, plain text, Akoma Ntoso, JSON of e-Sbírka or PDF
 * @returns or one problem: it cannot be read, has no text, or no section is found in it
 */
export async function readWording(bytes: Uint8Array): Promise<Result<ReadWording>> {
  const found = withinBounds(await readAny(bytes));
  if ("code" in found) return { ok: false, problems: [found] };
  const { format, read } = found;
  if (format === "pdf" && read.blocks.length === 0 && read.title.trim() === "") {
    return failed(
      "WORDING_WITHOUT_TEXT",
      "the pages hold pictures and no text, as those of a scan; have the text recognised, or take another format",
    );
  }
  const wording = cut(read);
  if (wording.provisions.length === 0) {
    return failed(
      "WORDING_NOT_CUT",
      "no section with words is found; each begins with a line or heading of its own such as `§ 192`",
    );
  }
  return { ok: true, value: { format, file: hashOf(bytes), wording } };
}

type Found = { readonly format: Format; readonly read: ReadText } | Problem;

async function readAny(bytes: Uint8Array): Promise<Found> {
  if (startsWith(bytes, "%PDF-")) {
    const read = await readPdf(bytes);
    if (read === undefined)
      return notRead("a PDF, but one that cannot be opened; save it again, without a password");
    return read === "too much" ? notRead(TOO_MUCH) : { format: "pdf", read };
  }
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return notRead("neither PDF nor text in UTF-8; save it as one of the two");
  }
  if (/^\s*</.test(text)) {
    const read = isAkomaNtoso(text) ? readAkomaNtoso(text) : undefined;
    return read === undefined
      ? notRead(
          `XML, but no whole document of Akoma Ntoso, or nested deeper than ${MOST_LEVELS} elements; take the file as it was published`,
        )
      : { format: "akoma-ntoso", read };
  }
  if (/^\s*[[{]/.test(text)) {
    const read = readESbirka(jsonOf(text));
    return read === undefined
      ? notRead(
          "JSON, but without fragments of e-Sbírka (`seznam`), or not to its end; fetch it again",
        )
      : { format: "e-sbirka", read };
  }
  if (isLong(text.split("\n"))) return notRead(TOO_MUCH);
  return /^#{1,6} /m.test(text)
    ? { format: "markdown", read: readMarkdown(text) }
    : { format: "text", read: readPlainText(text) };
}

const TOO_MUCH = `larger than any act: a paragraph has more than ${MOST_IN_BLOCK} characters, a PDF half a million pieces of text, or it is not read within ${MOST_TIME / 1_000} seconds; take the file as it was published`;

function withinBounds(found: Found): Found {
  if ("code" in found) return found;
  return isLong(found.read.blocks.map(({ text }) => text)) ? notRead(TOO_MUCH) : found;
}

function isLong(texts: readonly string[]): boolean {
  return texts.some(({ length }) => length > MOST_IN_BLOCK);
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function startsWith(bytes: Uint8Array, sign: string): boolean {
  return [...sign].every((letter, at) => bytes[at] === letter.charCodeAt(0));
}

function notRead(what: string): Problem {
  return { code: "WORDING_NOT_READ", detail: `the file is ${what}` };
}

function failed(code: (typeof WORDING_PROBLEMS)[number], detail: string): Result<never> {
  return { ok: false, problems: [{ code, detail }] };
}
