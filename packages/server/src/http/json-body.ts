import type { FastifyInstance } from "fastify";
import { MAX_DEPTH } from "../contract/case.ts";
import { refuse } from "../problems.ts";

/**
 * Reads bodies as JSON and as nothing else: of limited depth, without keys of the JavaScript
 * prototype, and without an error that repeats the text.
 */
export function readJsonBodies(app: FastifyInstance): void {
  app.removeAllContentTypeParsers();
  app.addContentTypeParser("application/json", { parseAs: "string" }, (_request, body, done) => {
    try {
      done(null, parseJson(body as string));
    } catch (error) {
      done(error as Error);
    }
  });
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

/**
 * Reads a text as JSON.
 *
 * @param what what the text is, for the words of a problem
 * @throws Refusal when it is not JSON, too deep, or has a key that is not allowed
 */
export function parseJson(text: string, what = "the body"): unknown {
  if (isDeeper(text, MAX_DEPTH)) {
    const detail = `objects and lists stand more than ${MAX_DEPTH} deep in each other`;
    throw refuse("content", "TOO_DEEP", detail);
  }
  const keys = new Set<string>();
  const onKey = MAY_BE_UNSAFE.test(text) ? (key: string) => keys.add(key) : undefined;
  const value = parsed(text, onKey, what);
  const unsafe = UNSAFE.find((key) => keys.has(key));
  if (unsafe === undefined) return value;
  throw refuse("content", "FORBIDDEN_KEY", `no member may be called \`${unsafe}\`; remove it`);
}

const UNSAFE = ["__proto__", "constructor", "prototype"] as const;
/** An escaped letter may hide a name. */
const MAY_BE_UNSAFE = /__proto__|constructor|prototype|\\u/;

function parsed(text: string, onKey: ((key: string) => void) | undefined, what: string): unknown {
  try {
    if (onKey === undefined) return JSON.parse(text);
    return JSON.parse(text, (key, value) => {
      onKey(key);
      return value;
    });
  } catch (error) {
    // the place only: the rest of the message repeats the text
    const [place = ""] = /line \d+ column \d+/.exec((error as Error).message) ?? [];
    const where = place === "" ? "" : `, see ${place}`;
    throw refuse("not-json", "NOT_JSON", `${what} is not valid JSON${where}`);
  }
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;

/** Whether brackets outside of texts stand in each other deeper than this; looks at the text alone. */
function isDeeper(text: string, most: number): boolean {
  let depth = 0;
  let inText = false;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (inText) {
      if (code === BACKSLASH) at += 1;
      else if (code === QUOTE) inText = false;
    } else if (code === QUOTE) inText = true;
    // `[` and `{`, `]` and `}` differ in one bit
    else if ((code | 0x20) === 0x7b) {
      depth += 1;
      if (depth > most) return true;
    } else if ((code | 0x20) === 0x7d) depth -= 1;
  }
  return false;
}
