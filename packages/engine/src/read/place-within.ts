import type { Place } from "../problem.ts";

/**
 * The place in a YAML file of what stands within a text there.
 *
 * @param at where the text begins; of a block (`|`, `>`) its words begin on the next line
 * @param within line and column in the text
 * @param lines of the file
 */
export function placeWithin(
  at: Place,
  { line, column }: Pick<Place, "line" | "column">,
  lines: readonly string[],
): Place {
  const block = /^[|>]/.test(lines[at.line - 1]?.slice(at.column - 1) ?? "");
  if (!block) return { ...at, line: at.line + line - 1 };
  const indent = /^ */.exec(lines[at.line] ?? "")?.[0].length ?? 0;
  return { file: at.file, line: at.line + line, column: column + indent };
}
