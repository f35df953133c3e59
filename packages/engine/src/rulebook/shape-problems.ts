import type { z } from "zod";
import { fail, nearest, type Problem, type Result, succeed } from "../problem.ts";
import { type Diagnostic, located, type ReadCode, suggest } from "./problems.ts";
import { keyPointer, member, type SourceMap } from "./source-map.ts";

type Issue = z.core.$ZodIssue;
type Path = readonly PropertyKey[];

/** Fits a value to a shape, or tells everything that does not fit and where. */
export function fitShape<T>(shape: z.ZodType<T>, value: unknown, sourceMap: SourceMap): Result<T> {
  const parsed = shape.safeParse(value);
  if (parsed.success) return succeed(parsed.data);
  return fail(parsed.error.issues.flatMap((issue) => problemsOf(issue, [], value, sourceMap)));
}

function problemsOf(issue: Issue, above: Path, value: unknown, sourceMap: SourceMap): Problem[] {
  const path = [...above, ...issue.path];
  const pointer = member("", ...path.map(String));
  if (issue.code === "invalid_union") {
    const branch = likeliestBranch(issue.errors);
    if (branch !== undefined && !isMissing(path, value)) {
      return branch.flatMap((inner) => problemsOf(inner, path, value, sourceMap));
    }
  }
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((key) =>
      located(
        unknownMember(key, issue.message.split(", ")),
        sourceMap(keyPointer(member(pointer, key))),
      ),
    );
  }
  return [located(diagnosticOf(issue, path, value), sourceMap(pointer))];
}

/**
 * The alternative that was probably meant: the one of which the fewest members are missing or
 * unknown. None when the value is of another type than every alternative.
 */
function likeliestBranch(branches: readonly (readonly Issue[])[]): readonly Issue[] | undefined {
  let likeliest: readonly Issue[] | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const branch of branches) {
    const misfit = branch.reduce((sum, issue) => sum + misfitAtRoot(issue), 0);
    if (misfit < least) [likeliest, least] = [branch, misfit];
  }
  return likeliest;
}

function misfitAtRoot(issue: Issue): number {
  if (issue.path.length === 0) {
    if (issue.code === "unrecognized_keys") return misspeltOrUnknown(issue);
    if (issue.code === "invalid_union")
      return likeliestBranch(issue.errors) === undefined ? Number.POSITIVE_INFINITY : 1;
    return issue.code === "custom" ? 0 : Number.POSITIVE_INFINITY;
  }
  // zod words a missing member as a wrong type of undefined; a wrong type deeper down counts less
  return issue.path.length === 1 && issue.code !== "custom" ? 1 : 0;
}

/** A member that is probably misspelt speaks half for this alternative. */
function misspeltOrUnknown(issue: z.core.$ZodIssueUnrecognizedKeys): number {
  const members = issue.message.split(", ");
  return issue.keys.reduce((sum, key) => sum + (nearest(key, members) === undefined ? 1 : 0.5), 0);
}

function unknownMember(key: string, members: readonly string[]): Diagnostic {
  const detail = `\`${key}\` is no member here; the members are ${members.join(", ")}`;
  return suggest({ code: "MEMBER_UNKNOWN", detail }, key, members);
}

function diagnosticOf(issue: Issue, path: Path, value: unknown): Diagnostic {
  if (isMissing(path, value)) return missing(issue, path);
  switch (issue.code) {
    case "invalid_value":
      return notAmong(issue.values.map(String), path, value);
    case "custom":
      return { code: ownCode(issue), detail: `${nameOf(path)} should be ${issue.message}` };
    case "too_small":
      if (issue.origin !== "array") return wrongType(issue, path, value);
      return { code: "LIST_EMPTY", detail: `${nameOf(path)} is empty; it needs ${issue.message}` };
    case "invalid_format":
      return {
        code: "VALUE_WRONG_TYPE",
        detail: `${nameOf(path)} should be ${formatName(issue.format)}`,
      };
    default:
      return wrongType(issue, path, value);
  }
}

function ownCode(issue: Issue): ReadCode {
  const params = "params" in issue ? issue.params : undefined;
  return (params as { code?: ReadCode } | undefined)?.code ?? "VALUE_WRONG_TYPE";
}

function missing(issue: Issue, path: Path): Diagnostic {
  const expected = expectedBy(issue);
  return { code: "MEMBER_MISSING", detail: `${nameOf(path)} is missing; add ${expected}` };
}

function wrongType(issue: Issue, path: Path, value: unknown): Diagnostic {
  const given = valueAt(path, value);
  const detail = `${nameOf(path)} is ${kindOf(given)}, not ${expectedBy(issue)}`;
  const wantsText = issue.code === "invalid_type" && issue.expected === "string";
  if (!wantsText || typeof given === "object") return { code: "VALUE_WRONG_TYPE", detail };
  const code = typeof given === "boolean" ? "BOOLEAN_FOR_OPTION" : "VALUE_WRONG_TYPE";
  return { code, detail: `${detail}; put it in quotes`, suggestion: `"${String(given)}"` };
}

function notAmong(choices: readonly string[], path: Path, value: unknown): Diagnostic {
  const given = valueAt(path, value);
  const listed = choices.join(", ");
  if (typeof given === "boolean") {
    const detail = `${nameOf(path)} is ${String(given)}, a truth value; write one of ${listed} in quotes`;
    const meant = given ? "yes" : "no";
    const code = "BOOLEAN_FOR_OPTION";
    return choices.includes(meant) ? { code, detail, suggestion: meant } : { code, detail };
  }
  const detail = `${nameOf(path)} should be one of ${listed}`;
  return suggest({ code: "CHOICE_UNKNOWN", detail }, String(given), choices);
}

const EXPECTED: Readonly<Record<string, string>> = {
  string: "a text",
  number: "a number",
  int: "a whole number",
  boolean: "true or false",
  array: "a list",
  object: "a map",
  record: "a map",
};

/** What the shape wanted: our own words where it has some, else the name of the type. */
function expectedBy(issue: Issue): string {
  if (!issue.message.startsWith("Invalid ")) return issue.message;
  if (issue.code === "invalid_type") return EXPECTED[issue.expected] ?? "another value";
  if (issue.code === "invalid_value") return `one of ${issue.values.map(String).join(", ")}`;
  return "another value";
}

function formatName(format: string): string {
  return format === "url" ? "a web address" : format;
}

function kindOf(value: unknown): string {
  if (value === null) return "nothing";
  if (Array.isArray(value)) return "a list";
  if (typeof value === "object") return "a map";
  return typeof value === "string" ? "a text" : `the ${typeof value} ${String(value)}`;
}

function nameOf(path: Path): string {
  const last = path.at(-1);
  if (last === undefined) return "the entry";
  if (typeof last !== "number") return `\`${String(last)}\``;
  const list = path.at(-2);
  return list === undefined ? `entry ${last + 1}` : `entry ${last + 1} of \`${String(list)}\``;
}

function isMissing(path: Path, value: unknown): boolean {
  return path.length > 0 && valueAt(path, value) === undefined;
}

function valueAt(path: Path, value: unknown): unknown {
  let inner: unknown = value;
  for (const key of path) {
    if (typeof inner !== "object" || inner === null || !Object.hasOwn(inner, key)) return undefined;
    inner = (inner as Record<PropertyKey, unknown>)[key];
  }
  return inner;
}
