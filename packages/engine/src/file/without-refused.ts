import type { Problem } from "../problem.ts";
import { pathOf } from "../rulebook/json-pointer.ts";

/**
 * A copy without the members that problems point to, so that what else is wrong can be told beside them.
 *
 * @param input any JSON value
 * @param problems of it; one that points to the whole takes nothing away
 * @returns of a list of objects of which one is refused nothing is left: the others keep no place of their own
 */
export function withoutRefused(input: unknown, problems: readonly Problem[]): unknown {
  const pointers = [...new Set(problems.map(({ pointer }) => pointer ?? "#"))];
  // the last of a list first, so that places before it stay
  return pointers.reverse().reduce((left, pointer) => without(left, pathOf(pointer)), input);
}

function without(value: unknown, [key, ...rest]: readonly string[]): unknown {
  if (key === undefined || typeof value !== "object" || value === null) return value;
  if (!Object.hasOwn(value, key)) return value;
  if (Array.isArray(value)) {
    const at = Number(key);
    if (rest.length > 0) return value.with(at, without(value[at], rest));
    return typeof value[at] === "object" ? [] : value.toSpliced(at, 1);
  }
  const { [key]: own, ...others } = value as Record<string, unknown>;
  return rest.length === 0 ? others : { ...value, [key]: without(own, rest) };
}
