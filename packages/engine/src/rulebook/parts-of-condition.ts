import type { Condition, Leaf } from "./rulebook.ts";
import { member } from "./source-map.ts";

/** A leaf or a reference to a named condition, and its pointer. */
export interface Part {
  readonly part: Leaf | { readonly condition: string };
  readonly pointer: string;
}

/** The leaves of a condition and its references to named conditions, in reading order. */
export function* partsOf(condition: Condition, pointer = ""): Generator<Part> {
  if ("not" in condition) {
    yield* partsOf(condition.not, member(pointer, "not"));
  } else if ("all" in condition || "any" in condition) {
    const [key, parts] =
      "all" in condition ? (["all", condition.all] as const) : (["any", condition.any] as const);
    for (const [index, part] of parts.entries()) yield* partsOf(part, member(pointer, key, index));
  } else {
    yield { part: condition, pointer };
  }
}
