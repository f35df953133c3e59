import type { Problem } from "../problem.ts";
import { pointerPart } from "./json-pointer.ts";

/** Where something is written: in a file, in the data a caller gave, or both. */
export type SourceLocation = Pick<Problem, "at" | "pointer">;

/** Maps the JSON pointer of a member (`/facts/3/range/min`) to the place where it is written. */
export type SourceMap = (pointer: string) => SourceLocation;

/** The pointer of a member below `pointer`. */
export function member(pointer: string, ...keys: readonly (string | number)[]): string {
  return [pointer, ...keys.map(pointerPart)].join("/");
}

/** Asks {@link SourceMap} for where a member's key is written rather than its value. */
export function keyPointer(pointer: string): string {
  return pointer + KEY;
}
const KEY = "/~key";

/** The map for data without a file: the pointer itself, below `prefix`. */
export function dataSourceMap(prefix = ""): SourceMap {
  return (pointer) => ({ pointer: `#${prefix}${pointer}`.replace(KEY, "") });
}

/** The map of the part below `pointer`, with pointers from there. */
export function sourceMapUnder(sourceMap: SourceMap, pointer: string): SourceMap {
  return (inner) => sourceMap(pointer + inner);
}

/**
 * The map of a whole that was put together from parts.
 *
 * @param parts pointer in the whole, of one or two steps (`/layers`, `/facts/3`) → map of that part
 * @param otherwise the map for everything that is in no part
 */
export function joinedSourceMap(
  parts: ReadonlyMap<string, SourceMap>,
  otherwise: SourceMap,
): SourceMap {
  return (pointer) => {
    const [, first = "", second = ""] = pointer.split("/");
    for (const prefix of [`/${first}/${second}`, `/${first}`]) {
      const part = parts.get(prefix);
      if (part !== undefined) return part(pointer.slice(prefix.length));
    }
    return otherwise(pointer);
  };
}
