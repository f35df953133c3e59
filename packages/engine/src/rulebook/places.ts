import type { Problem } from "../problem.ts";
import { pointerPart } from "./json-pointer.ts";

/** Where something is written: in a file, in the data a caller gave, or both. */
export type Where = Pick<Problem, "at" | "pointer">;

/** Finds where the member under a JSON pointer (`/facts/3/range/min`) is written. */
export type Places = (pointer: string) => Where;

/** The pointer of a member of what stands under `pointer`. */
export function member(pointer: string, ...keys: readonly (string | number)[]): string {
  return [pointer, ...keys.map(pointerPart)].join("/");
}

/** Asks {@link Places} for where a member's key is written rather than its value. */
export function keyPointer(pointer: string): string {
  return pointer + KEY;
}
const KEY = "/~key";

/** Places of data that came without a file: the pointer itself, below `prefix`. */
export function placesInData(prefix = ""): Places {
  return (pointer) => ({ pointer: `#${prefix}${pointer}`.replace(KEY, "") });
}

/** The places of what stands under `pointer`, on its own. */
export function placesUnder(places: Places, pointer: string): Places {
  return (inner) => places(pointer + inner);
}

/**
 * Places of a whole that was put together from parts.
 *
 * @param parts pointer in the whole, of one or two steps (`/layers`, `/facts/3`) → places of that part
 * @param otherwise places of everything that is in no part
 */
export function placesOfParts(parts: ReadonlyMap<string, Places>, otherwise: Places): Places {
  return (pointer) => {
    const [, first = "", second = ""] = pointer.split("/");
    for (const prefix of [`/${first}/${second}`, `/${first}`]) {
      const part = parts.get(prefix);
      if (part !== undefined) return part(pointer.slice(prefix.length));
    }
    return otherwise(pointer);
  };
}
