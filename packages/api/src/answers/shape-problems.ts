import { nearest, type Problem } from "@cokdyby/engine";
import * as z from "zod";
import { MAX_MEMBERS } from "../shapes/case.ts";

/** Everything that fitting a request to its shape can report. */
export const SHAPE_PROBLEMS = [
  "MEMBER_UNKNOWN",
  "MEMBER_MISSING",
  "VALUE_WRONG_TYPE",
  "OPTION_UNKNOWN",
  "VALUE_OUT_OF_DOMAIN",
  "DATE_IMPOSSIBLE",
  "ID_MALFORMED",
  "TOO_LARGE",
  "LIST_EMPTY",
] as const;
type Code = (typeof SHAPE_PROBLEMS)[number];

/** Writes the path of a member as a pointer. */
export type PointerFormat = (path: readonly PropertyKey[]) => string;

/** Names a query parameter: `?on`. */
export function queryPointer(path: readonly PropertyKey[]): string {
  return `?${path.map(String).join("/")}`;
}

/** The problems of a zod issue. No detail repeats a value that was given. */
export function shapeProblems(
  issue: z.core.$ZodIssue,
  shape: z.ZodType,
  value: unknown,
  pointerOf: PointerFormat,
): Problem[] {
  const problem = (
    code: Code,
    detail: string,
    suggestion?: string,
    path = issue.path,
  ): Problem => ({
    code,
    detail,
    pointer: pointerOf(path),
    ...(suggestion === undefined ? {} : { suggestion }),
  });
  switch (issue.code) {
    case "unrecognized_keys":
      return issue.keys.map((key) => {
        const known = membersAt(shape, issue.path);
        const path = [...issue.path, key];
        // zod reports the best fitting shape of a union: the member belongs to another one
        if (known.includes(key)) return problem("VALUE_WRONG_TYPE", VALUE_FORMS, undefined, path);
        const detail = "there is no such member here; remove it";
        return problem("MEMBER_UNKNOWN", detail, nearest(key, known), path);
      });
    case "invalid_value": {
      const choices = issue.values.map(String);
      const given = valueAt(value, issue.path);
      const near = typeof given === "string" ? nearest(given, choices) : undefined;
      return [problem("OPTION_UNKNOWN", `this member takes ${listed(choices)}`, near)];
    }
    case "invalid_format":
      return [problem(...malformed(issue))];
    case "too_big":
      return isNumber(issue.origin)
        ? [problem("VALUE_OUT_OF_DOMAIN", `a whole number up to ${issue.maximum} is expected`)]
        : [problem("TOO_LARGE", `this is too long; the most is ${issue.maximum}`)];
    case "too_small":
      if (isNumber(issue.origin)) {
        return [problem("VALUE_OUT_OF_DOMAIN", `a whole number from ${issue.minimum} is expected`)];
      }
      return issue.origin === "array"
        ? [problem("LIST_EMPTY", "the list is empty; name at least one entry or leave it out")]
        : [
            problem(
              "VALUE_WRONG_TYPE",
              "an empty text says nothing; write one, or leave the member out where it may be",
            ),
          ];
    case "custom":
      return [problem(codeOf(issue.params), issue.message)];
    case "invalid_union":
      return [problem("VALUE_WRONG_TYPE", expectedAt(issue.path))];
    case "invalid_type":
      return valueAt(value, issue.path) === undefined && issue.path.length > 0
        ? [problem("MEMBER_MISSING", `this member is missing; add ${nameOfType(issue.expected)}`)]
        : [problem("VALUE_WRONG_TYPE", `${nameOfType(issue.expected)} is expected`)];
    default:
      return [problem("VALUE_WRONG_TYPE", OTHER_FORM)];
  }
}

function malformed({ format, message }: z.core.$ZodIssueInvalidStringFormat): [Code, string] {
  switch (format) {
    case "date":
      return ["DATE_IMPOSSIBLE", "this is no calendar date; write it as YYYY-MM-DD"];
    case "datetime":
      return ["VALUE_WRONG_TYPE", "a time is expected, in UTC: `2026-11-29T00:00:00Z`"];
    default:
      // what zod says by itself repeats the pattern
      return ["VALUE_WRONG_TYPE", message.startsWith("Invalid ") ? OTHER_FORM : message];
  }
}

/** What a shape says of a refinement of its own, as `params: { code }`. */
function codeOf(params: Readonly<Record<string, unknown>> = {}): Code {
  return SHAPE_PROBLEMS.find((code) => code === params.code) ?? "VALUE_OUT_OF_DOMAIN";
}

const OTHER_FORM = "this member does not have the expected form";

const VALUE_FORMS = `\`oneOf\` takes a list of at most ${MAX_MEMBERS} plain values, and stands without \`min\` and \`max\``;

function isNumber(origin: string): boolean {
  return origin === "number" || origin === "int";
}

/** What a member takes of which the shape is a choice. */
function expectedAt(path: readonly PropertyKey[]): string {
  const named = path.findLast((each) => typeof each === "string");
  switch (path[0] === "facts" ? "facts" : named) {
    case "values":
      return "a list of values is expected, each plain, `{ min, max }` or `{ oneOf }`; for a date its bounds `{ min, max }`";
    case "properties":
      return "the id of a shipped property, or a property `{ id, given, expect }`, is expected";
    case "facts":
      return "a plain value, `{ min, max }` or `{ oneOf }` is expected; leave the fact out if it is not known";
    case "presume":
      return "`true`, `false` or a list of facts is expected";
    case "amendments":
      return "the id of a shipped amendment, or an amendment `{ id, reason, changes }`, is expected";
    default:
      return OTHER_FORM;
  }
}

const TYPES: Readonly<Record<string, string>> = {
  string: "a text",
  number: "a number",
  boolean: "`true` or `false`",
  array: "a list",
  object: "an object",
  record: "an object",
};

function nameOfType(type: string): string {
  return TYPES[type] ?? "another value";
}

/** The members that an object in the shape knows. */
function membersAt(shape: z.ZodType, path: readonly PropertyKey[]): string[] {
  if (path[0] === "facts" && path.length === 2) return ["min", "max", "oneOf"];
  const found = path.reduce<unknown>(innerShape, shape);
  const bare = bareShape(found);
  return bare instanceof z.ZodObject ? Object.keys(bare.shape) : [];
}

function innerShape(shape: unknown, key: PropertyKey): unknown {
  const bare = bareShape(shape);
  if (bare instanceof z.ZodArray) return bare.element;
  if (bare instanceof z.ZodRecord) return bare.valueType;
  return bare instanceof z.ZodObject ? bare.shape[String(key)] : undefined;
}

/** A shape without the wrapper that makes it optional. */
function bareShape(shape: unknown): unknown {
  return shape instanceof z.ZodOptional || shape instanceof z.ZodDefault
    ? bareShape(shape.unwrap())
    : shape;
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  let inner = value;
  for (const key of path) {
    if (typeof inner !== "object" || inner === null || !Object.hasOwn(inner, key)) return undefined;
    inner = (inner as Record<PropertyKey, unknown>)[key];
  }
  return inner;
}

function listed(choices: readonly string[]): string {
  return choices.map((each) => `\`${each}\``).join(", ");
}
