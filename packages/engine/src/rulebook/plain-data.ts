import type { Problem } from "../problem.ts";
import { type Diagnostic, located } from "./problems.ts";
import { member, type SourceMap } from "./source-map.ts";

/** Limits of a rule file, and of data in place of one. */
export const LIMITS = {
  characters: 1_000_000,
  depth: 64,
  members: 100_000,
  /** Of all amendments applied together. */
  changes: 500,
} as const;

/** Keys that mean something to JavaScript objects; no id and no member may be called so. */
export const FORBIDDEN_KEYS: ReadonlySet<string> = new Set([
  "__proto__",
  "constructor",
  "prototype",
]);

export function forbiddenKey(key: string): Diagnostic {
  return { code: "FORBIDDEN_KEY", detail: `nothing may be called \`${key}\`; choose another name` };
}

/**
 * What makes parsed JSON unsafe to process: depth and size beyond {@link LIMITS}, keys of the JavaScript
 * prototype, texts that are no Unicode. Does not recurse.
 */
export function checkPlainData(value: unknown, sourceMap: SourceMap): readonly Problem[] {
  const problems: Problem[] = [];
  let level: { readonly value: unknown; readonly pointer: string }[] = [{ value, pointer: "" }];
  let members = 0;
  for (let depth = 0; level.length > 0; depth += 1) {
    members += level.length;
    const first = level[0]?.pointer ?? "";
    if (depth > LIMITS.depth) {
      const detail = `objects and lists stand more than ${LIMITS.depth} deep in each other`;
      return [located({ code: "TOO_DEEP", detail }, sourceMap(upTo(first, 3)))];
    }
    if (members > LIMITS.members) {
      const detail = `there are more than ${LIMITS.members} members`;
      return [located({ code: "TOO_LARGE", detail }, sourceMap(upTo(first, 3)))];
    }
    level = level.flatMap((each) => {
      problems.push(
        ...diagnosticsOn(each.value).map((found) => located(found, sourceMap(each.pointer))),
      );
      return membersOf(each.value).map(([key, inner]) => ({
        value: inner,
        pointer: member(each.pointer, key),
      }));
    });
  }
  return problems;
}

function diagnosticsOn(value: unknown): readonly Diagnostic[] {
  if (typeof value === "string") {
    return value.isWellFormed() ? [] : [malformedText];
  }
  return membersOf(value).flatMap(([key]) => {
    if (FORBIDDEN_KEYS.has(key)) return [forbiddenKey(key)];
    return key.isWellFormed() ? [] : [malformedText];
  });
}

/** What is said of a text that no UTF-8 can keep. */
export const malformedText: Diagnostic = {
  code: "TEXT_MALFORMED",
  detail: "the text holds half a character (a lone surrogate); write the whole character",
};

function membersOf(value: unknown): readonly (readonly [string, unknown])[] {
  return typeof value === "object" && value !== null ? Object.entries(value) : [];
}

/** A pointer cut to its first steps: input may be nested very deep. */
function upTo(pointer: string, steps: number): string {
  return pointer
    .split("/")
    .slice(0, steps + 1)
    .join("/");
}
