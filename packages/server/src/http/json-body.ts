import { isUtf8 } from "node:buffer";
import { lookAtText } from "@cokdyby/api";
import { MAX_VALUES } from "@cokdyby/api/shapes";
import type { FastifyInstance } from "fastify";
import { refuse, refuseContent } from "../problems.ts";

/**
 * Reads bodies as JSON and as nothing else: text in UTF-8 that can be read in one way only, of limited depth
 * and size, without names of the JavaScript prototype, and without an error that repeats the text.
 */
export function readJsonBodies(app: FastifyInstance): void {
  app.removeAllContentTypeParsers();
  readJsonBy(app, (bytes) => parseJson(bytes));
  app.addHook("onRequest", async ({ headers }) => {
    const coding = headers["content-encoding"];
    if (coding === undefined || coding === "identity") return;
    throw refuse(
      "unsupported-media-type",
      "UNSUPPORTED_MEDIA_TYPE",
      "send the body without a content-encoding",
    );
  });
}

/** Reads the JSON bodies of a scope. @param read may throw a Refusal */
export function readJsonBy(scope: FastifyInstance, read: (bytes: Buffer) => unknown): void {
  scope.addContentTypeParser("application/json", { parseAs: "buffer" }, (_request, body, done) => {
    try {
      done(null, read(body as Buffer));
    } catch (error) {
      done(error as Error);
    }
  });
}

/** The text of a body that holds so much that a thread makes its value. */
export class LargeBody {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/**
 * Reads bytes as JSON.
 *
 * @param what what they are, for the words of a problem
 * @throws Refusal when they are no JSON, or JSON that is not read, see {@link lookAtText}
 */
export function parseJson(bytes: Buffer, what = "the body"): unknown {
  const text = textOf(bytes, what);
  const { problems, tooMuch } = lookAtText(text);
  if (tooMuch) throw refuseContent(problems);
  const value = parsed(text, what);
  if (problems.length > 0) throw refuseContent(problems);
  return value;
}

/**
 * The same, for a body that may hold more than others.
 *
 * @param most members of all objects and lists together
 * @returns its text where it does hold more
 */
export function parseLarge(bytes: Buffer, most: number): unknown {
  const text = textOf(bytes, "the body");
  const { problems, values } = lookAtText(text, most);
  if (values <= MAX_VALUES) return parseJson(bytes);
  if (problems.length > 0) throw refuseContent(problems);
  return new LargeBody(text);
}

function parsed(text: string, what: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw refuseNotJson(error as SyntaxError, what);
  }
}

/** What is wrong with a text that cannot be parsed. */
export function refuseNotJson({ message }: SyntaxError, what = "the body") {
  // the place only: the rest of the message repeats the text
  const [place = ""] = /line \d+ column \d+/.exec(message) ?? [];
  const where = place === "" ? "" : `, see ${place}`;
  return refuse("not-json", "NOT_JSON", `${what} is not valid JSON${where}`);
}

/**
 * Bytes as text.
 *
 * @param what what they are, for the words of a problem
 * @throws Refusal NOT_JSON with the member that contains bytes which are no UTF-8
 */
function textOf(bytes: Buffer, what: string): string {
  const text = bytes.toString();
  if (isUtf8(bytes)) return text;
  const { at, byte } = firstReplaced(bytes, text);
  const detail = `${what} is not text in UTF-8, see byte ${byte + 1}`;
  throw refuse("not-json", "NOT_JSON", detail, { pointer: lookAtText(text.slice(0, at)).end });
}

const REPLACED = "\ufffd";
const WRITTEN = Buffer.from(REPLACED);

/** The first replacement character made for invalid bytes, as opposed to one in the text itself. */
function firstReplaced(bytes: Buffer, text: string) {
  let at = text.indexOf(REPLACED);
  let byte = Buffer.byteLength(text.slice(0, at));
  while (bytes.subarray(byte, byte + WRITTEN.length).equals(WRITTEN)) {
    const next = text.indexOf(REPLACED, at + 1);
    byte += Buffer.byteLength(text.slice(at, next));
    at = next;
  }
  return { at, byte };
}
