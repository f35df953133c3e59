import type { Problem } from "@cokdyby/engine";
import type { CitationAt } from "./citations.ts";

/**
 * Where a citation is written: its line in the file of the entry it belongs to. The same words may be cited several times
 * in one entry; then it is the first that fits its day.
 */
export function placeOf(
  files: ReadonlyMap<string, string>,
  { list, id, at, span, place }: CitationAt,
): Pick<Problem, "at"> {
  if (place !== undefined) return { at: place };
  const declaration = `${memberOf(list)}: ${id}`;
  for (const [file, text] of files) {
    // drafts repeat what they replace
    if (file.startsWith("amendments/")) continue;
    const lines = text.split("\n");
    const entry = lines.findIndex((line) => line.trim().replace(/^- /, "") === declaration);
    if (entry < 0) continue;
    const from = span === undefined ? entry : indexOf(lines, `from: ${span.from}`, entry);
    const line = indexOf(lines, `at: "${at}"`, from);
    const column = Math.max(0, lines[line]?.search(/\S/) ?? 0) + 1;
    return { at: { file, line: line + 1, column } };
  }
  return {};
}

/** What an entry of a list begins with: a rule with `rule`. */
function memberOf(list: string): string {
  return list === "jurisdictionBases" ? "jurisdictionBasis" : list.replace(/s$/, "");
}

/** The line with such words, from one line on; that line itself where there is none. */
function indexOf(lines: readonly string[], words: string, from: number): number {
  const found = lines.findIndex((line, at) => at >= from && line.includes(words));
  return found < 0 ? from : found;
}
