import type { Readable } from "node:stream";
import { factValue } from "@cokdyby/api/sheet/fact-value";
import type { Problem, Rulebook } from "@cokdyby/engine";
import { pathOf } from "@cokdyby/engine/rulebook";
import { type NamedAmendments, readAmendments } from "./amendments.ts";
import { cliProblem, type InputProblem } from "./bad-input.ts";
import { type CaseFile, readCaseFile } from "./case-file.ts";
import { isMap } from "./is-map.ts";
import { readPairs } from "./pairs.ts";

/** Options that say something of a case. */
export interface CaseOptions {
  readonly fact?: readonly string[];
  readonly reading?: readonly string[];
  readonly amend?: readonly string[];
  readonly on?: string;
  readonly presume?: string;
}

/** A case put together from a file and options; the options win. */
export interface GivenCase {
  readonly members: Readonly<Record<string, unknown>>;
  readonly problems: readonly InputProblem[];
  /** Says where a member with a problem was given. */
  readonly locate: (problem: Problem) => InputProblem;
}

/** What a command asks beside a case. */
export interface Beside {
  /** The command, named in the problem of an empty case; left out where a case may be empty. */
  readonly command?: string;
  /** The option that said a member of the request which is no member of a case. */
  readonly optionFor?: (path: readonly string[]) => string | undefined;
}

/** @param file `-` for standard input */
export async function readCase(
  rulebook: Rulebook,
  file: string | undefined,
  options: CaseOptions,
  stdin: Readable,
  { command, optionFor = () => undefined }: Beside = { command: "evaluate" },
): Promise<GivenCase> {
  const read = file === undefined ? undefined : await readCaseFile(file, stdin);
  const written = read?.ok ? read.file : undefined;
  const facts = readPairs("--fact", options.fact ?? []);
  const readings = readPairs("--reading", options.reading ?? []);
  const amendments = await readAmendments(options.amend ?? [], rulebook, stdin);
  const problems = [
    ...(read?.problems ?? []),
    ...facts.problems,
    ...readings.problems,
    ...amendments.problems,
  ];
  if (file === undefined && options.fact === undefined && command !== undefined) {
    problems.push(cliProblem("NOTHING_GIVEN", `cokdyby ${command}`));
  }
  const members = joined(written?.members ?? { facts: {} }, {
    facts: valuesOf(rulebook, facts.values),
    readings: Object.fromEntries(readings.values),
    amendments: amendments.amendments,
    on: options.on,
    presume: presumeOf(options.presume),
  });
  const before = lengthOf(written?.members.amendments);
  return {
    members,
    problems,
    locate: locator(written, options, before, amendments, optionFor),
  };
}

function valuesOf(rulebook: Rulebook, given: ReadonlyMap<string, string>) {
  const declared = new Map(rulebook.facts.map((each) => [each.fact, each]));
  return Object.fromEntries(
    [...given].map(([id, text]) => [id, factValue(text, declared.get(id))]),
  );
}

function presumeOf(text: string | undefined): unknown {
  if (text === undefined) return undefined;
  if (text === "yes" || text === "no") return text === "yes";
  return text.split(",").map((each) => each.trim());
}

/** Options over members of the file: maps are joined, lists follow each other, the rest is replaced. */
function joined(
  members: Readonly<Record<string, unknown>>,
  options: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const out: Record<string, unknown> = { ...members };
  for (const [key, value] of Object.entries(options)) {
    const before = out[key];
    if (value === undefined) continue;
    if (Array.isArray(value) && key === "amendments") {
      if (value.length > 0) out[key] = [...(Array.isArray(before) ? before : []), ...value];
    } else if (isMap(value)) {
      if (Object.keys(value).length === 0) continue;
      if (before === undefined || isMap(before)) out[key] = { ...before, ...value };
    } else out[key] = value;
  }
  return out;
}

function lengthOf(value: unknown): number {
  return Array.isArray(value) ? value.length : 0;
}

/** Finds what said a member: an option, or a place in the file. */
function locator(
  file: CaseFile | undefined,
  options: CaseOptions,
  amendmentsBefore: number,
  { names }: NamedAmendments,
  besides: NonNullable<Beside["optionFor"]>,
) {
  const ids = (given: readonly string[] = []) =>
    new Set(given.map((each) => each.split("=", 1)[0]?.trim()));
  const facts = ids(options.fact);
  const readings = ids(options.reading);
  const optionFor = (path: readonly string[]): string | undefined => {
    const [member, key = ""] = path;
    switch (member) {
      case "facts":
        return facts.has(key) ? `--fact ${key}` : undefined;
      case "readings":
        return readings.has(key) ? `--reading ${key}` : undefined;
      case "on":
        return options.on === undefined ? undefined : "--on";
      case "presume":
        return options.presume === undefined ? undefined : "--presume";
      case "amendments":
        return Number(key) >= amendmentsBefore
          ? `--amend ${names[Number(key) - amendmentsBefore]}`
          : undefined;
      case "outcomes":
        return "--outcome";
      default:
        return besides(path);
    }
  };
  return (problem: Problem): InputProblem => {
    const pointer = (problem.pointer ?? "#").slice(1);
    const path = pathOf(pointer);
    const option = optionFor(path);
    if (option !== undefined) return { ...problem, where: option };
    const at = file?.sourceMap(pointer).at;
    // what neither says may be said by the option
    if (at === undefined) return path[0] === "on" ? { ...problem, where: "--on" } : problem;
    return { ...problem, where: `${at.file}:${at.line}:${at.column}` };
  };
}
