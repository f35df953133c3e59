import type { Problem } from "@cokdyby/engine";
import { pointerOf } from "@cokdyby/engine/rulebook";
import type * as z from "zod";
import { type PointerFormat, shapeProblems } from "./shape-problems.ts";

/** The part of a value that fits its shape, and every problem of the rest. */
export interface ShapeRead<T> {
  readonly problems: readonly Problem[];
  /** The value, or what is left of it without the members that do not fit; nothing if nothing is. */
  readonly value?: T;
}

/**
 * Fits a value to a shape. Members that do not fit are reported and left out: the others can still be
 * checked, so that one answer reports all problems.
 *
 * @param pointer turns a path into a pointer, see {@link pointerOf}
 */
export function readShape<T>(
  shape: z.ZodType<T>,
  value: unknown,
  pointer: PointerFormat = pointerOf,
): ShapeRead<T> {
  const read = shape.safeParse(value);
  if (read.success) return { problems: [], value: read.data };
  const { issues } = read.error;
  const problems = issues.flatMap((issue) => shapeProblems(issue, shape, value, pointer));
  const rest = shape.safeParse(without(value, issues));
  return rest.success ? { problems, value: rest.data } : { problems };
}

/** The members of a value that fit their shape, and every problem of the others. */
export interface FittingMembers<T> {
  readonly problems: readonly Problem[];
  /** All of them when there is no problem. */
  readonly members: Partial<T>;
}

/**
 * Fits each member of a request to its shape. Members that fit are kept even if a required one is missing.
 */
export function readMembers<Shape extends z.ZodObject>(
  shape: Shape,
  value: unknown,
  pointer: PointerFormat = pointerOf,
): FittingMembers<z.infer<Shape>> {
  const { problems, value: whole } = readShape(shape, value, pointer);
  if (whole !== undefined) return { problems, members: whole as Partial<z.infer<Shape>> };
  const given = isMembers(value) ? value : {};
  // not by `shape.partial()`: a shape made for one value takes as long as a hundred values to read
  const members = Object.entries<z.ZodType>(shape.shape).flatMap(([key, member]) => {
    const { value: fitting } = readShape(
      member,
      Object.hasOwn(given, key) ? given[key] : undefined,
    );
    return fitting === undefined ? [] : [[key, fitting]];
  });
  return { problems, members: Object.fromEntries(members) };
}

/** A copy without the members that issues are about; a list that holds one is left out as a whole. */
function without(value: unknown, issues: readonly z.core.$ZodIssue[]): unknown {
  const copy = structuredClone(value);
  for (const issue of issues) {
    const keys = issue.code === "unrecognized_keys" ? issue.keys : [undefined];
    for (const key of keys) drop(copy, key === undefined ? issue.path : [...issue.path, key]);
  }
  return copy;
}

function drop(value: unknown, path: readonly PropertyKey[]): void {
  let holder = value;
  for (const [index, key] of path.entries()) {
    if (!isMembers(holder) || !Object.hasOwn(holder, key)) return;
    const inner = holder[key];
    if (index === path.length - 1 || !isMembers(inner)) {
      delete holder[key];
      return;
    }
    holder = inner;
  }
}

function isMembers(value: unknown): value is Record<PropertyKey, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
