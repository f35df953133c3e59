import { digestOf, pointerOf } from "@cokdyby/engine/rulebook";

/** Objects whose members are compared one by one. */
const OPENED = new Set([
  "#",
  "#/rulebook",
  "#/case",
  "#/case/facts",
  "#/case/readings",
  "#/findings",
  "#/file",
  "#/file/persons",
  "#/file/items",
  "#/file/acts",
  "#/file/states",
  "#/answers",
  "#/answers/acts",
  "#/answers/persons",
]);

/**
 * The members of a record by pointer, each with its sha256: what a change can be pinned on.
 *
 * @param record a record without its signature; any value
 */
export function memberHashes(record: unknown): Readonly<Record<string, string>> {
  return Object.fromEntries(membersBelow(record, []));
}

function membersBelow(
  value: unknown,
  path: readonly string[],
): readonly (readonly [pointer: string, sha256: string])[] {
  const pointer = pointerOf(path);
  if (!isMembers(value) || !OPENED.has(pointer)) return [[pointer, digestOf(value)]];
  return Object.entries(value).flatMap(([key, inner]) => membersBelow(inner, [...path, key]));
}

/** Pointers at which two lists of members do not agree. */
export function differingMembers(
  a: Readonly<Record<string, string>>,
  b: Readonly<Record<string, string>>,
): readonly string[] {
  const pointers = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...pointers].filter((pointer) => own(a, pointer) !== own(b, pointer)).sort();
}

function own(map: Readonly<Record<string, string>>, key: string): string | undefined {
  return Object.hasOwn(map, key) ? map[key] : undefined;
}

/** Whether a value is an object with members. */
export function isMembers(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
