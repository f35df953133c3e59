import { EngineFault, type Problem } from "@cokdyby/engine";
import { canonicalJson, digestOf } from "@cokdyby/engine/rulebook";
import { nameProblems } from "../names.ts";
import type { NewThing } from "../store.ts";
import type { ThingRow } from "../tables.ts";

/** The longest content, in characters of its canonical JSON. */
const MAX_CONTENT = 8_000_000;

/** The columns that come from the client. */
export type Written = Pick<ThingRow, "visibility" | "title" | "content" | "digest">;

/** What a thing looks like in its row, or everything that is wrong with it. */
export function prepare(
  thing: NewThing,
):
  | { readonly ok: true; readonly value: Written }
  | { readonly ok: false; readonly problems: readonly Problem[] } {
  const problems = nameProblems(thing);
  const { basedOn = 0, visibility, title } = thing;
  if (!Number.isSafeInteger(basedOn) || basedOn < 0 || basedOn > 2 ** 31 - 1) {
    const detail = "a version is a whole number; 0 stands for a new thing";
    problems.push({ code: "VERSION_MALFORMED", detail, pointer: "#/basedOn" });
  }
  const content = canonical(thing.content);
  if (content === undefined) {
    const detail = "this cannot be kept: it is no JSON value, or holds half a character";
    problems.push({ code: "CONTENT_MALFORMED", detail, pointer: "#/content" });
  } else if (content.length > MAX_CONTENT) {
    const detail = `this is too large: at most ${MAX_CONTENT} characters are kept`;
    problems.push({ code: "CONTENT_TOO_LARGE", detail, pointer: "#/content" });
  }
  if (problems.length > 0 || content === undefined) return { ok: false, problems };
  const written = {
    visibility,
    title: title === undefined ? null : JSON.stringify(title),
    content,
  };
  return { ok: true, value: { ...written, digest: digestOfWritten(written) } };
}

/** Equal for things that say the same. */
export function digestOfWritten({ visibility, title, content }: Omit<Written, "digest">): string {
  return digestOf({ visibility, title, content });
}

function canonical(content: unknown): string | undefined {
  try {
    return canonicalJson(content);
  } catch (error) {
    if (error instanceof EngineFault) return undefined;
    throw error;
  }
}
