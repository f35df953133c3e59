import { type Problem, pointerOf } from "@cokdyby/engine";
import type * as z from "zod";
import { type Place, shapeProblems } from "./shape-problems.ts";

/** A value as far as it fits its shape, and everything that does not. */
export interface Read<T> {
  readonly problems: readonly Problem[];
  /** The value, or what is left of it without the members that do not fit; nothing if nothing is. */
  readonly value?: T;
}

/**
 * Fits a value to a shape. Members that do not fit are reported and left out, so that what stands in
 * the others can be looked at too, and one answer names all that is wrong.
 *
 * @param place turns a path into a pointer, see {@link pointerOf}
 */
export function readShape<T>(
  shape: z.ZodType<T>,
  value: unknown,
  place: Place = pointerOf,
): Read<T> {
  const read = shape.safeParse(value);
  if (read.success) return { problems: [], value: read.data };
  const { issues } = read.error;
  const problems = issues.flatMap((issue) => shapeProblems(issue, shape, value, place));
  const rest = shape.safeParse(without(value, issues));
  return rest.success ? { problems, value: rest.data } : { problems };
}

/** The members of a value that fit their shape, and everything that does not. */
export interface Parts<T> {
  readonly problems: readonly Problem[];
  /** All of them when there is no problem. */
  readonly parts: Partial<T>;
}

/**
 * Fits the members of a request each to its shape, so that those that fit can be looked at although
 * one that must be there is missing or does not fit.
 */
export function readParts<Shape extends z.ZodObject>(
  shape: Shape,
  value: unknown,
  place: Place = pointerOf,
): Parts<z.infer<Shape>> {
  const { problems, value: whole } = readShape(shape, value, place);
  if (whole !== undefined) return { problems, parts: whole as Partial<z.infer<Shape>> };
  const { value: parts = {} } = readShape(shape.partial(), value);
  return { problems, parts: parts as Partial<z.infer<Shape>> };
}

/** A copy without the members that issues are about; of a list that holds one, nothing stays. */
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
