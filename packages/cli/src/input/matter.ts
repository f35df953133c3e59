import { factValue } from "@cokdyby/api/sheet/fact-value";
import type { Problem, Rulebook } from "@cokdyby/engine";
import type { SourceMap } from "@cokdyby/engine/read";
import { pathOf } from "@cokdyby/engine/rulebook";
import { type Call, settingOf } from "../commands/command.ts";
import { type NamedAmendments, readAmendments } from "./amendments.ts";
import { atPlace, BadInput, cliProblem, type InputProblem } from "./bad-input.ts";
import { isMap } from "./is-map.ts";
import { type MatterDocument, readMatterDocument, type Takes } from "./matter-document.ts";
import { type OptionNames, optionAt } from "./option-names.ts";
import { readPairs } from "./pairs.ts";

/** Options that say something of a case. */
export interface CaseOptions {
  readonly fact?: readonly string[];
  readonly reading?: readonly string[];
  readonly amend?: readonly string[];
  readonly on?: string;
  readonly presume?: string;
}

/** A case or a case file, put together from a document and options; the options win. */
export interface GivenMatter {
  /** Whether it is a file of several persons and acts. */
  readonly isFile: boolean;
  readonly members: Readonly<Record<string, unknown>>;
  readonly problems: readonly InputProblem[];
  /** Says where a member with a problem was given. */
  readonly locate: (problem: Problem) => InputProblem;
}

/** What a command asks beside a matter. */
interface Beside {
  /** The command, named in the problem of an empty matter; left out where one may be empty. */
  readonly command?: string;
  /** A case when left out. */
  readonly takes?: Takes;
  /** Options that only a case takes, as they were given. */
  readonly ofCases?: Readonly<Record<string, unknown>>;
  /** Member of the request → the option that said it, where it is no member of a matter. */
  readonly options?: OptionNames;
}

/**
 * @param file `-` for standard input
 * @throws BadInput where only a file will do and there is none
 */
export async function readMatter(
  { io: { stdin } }: Call,
  file: string | undefined,
  given: CaseOptions,
  { command, takes = "case", ofCases = {}, options = {} }: Beside,
): Promise<GivenMatter> {
  const { rulebook } = settingOf();
  const read = file === undefined ? undefined : await readMatterDocument(file, takes, stdin);
  const { document } = read ?? {};
  const isFile = document?.isFile ?? takes === "file";
  const facts = readPairs("--fact", given.fact ?? []);
  const readings = readPairs("--reading", given.reading ?? []);
  const amendments = await readAmendments(given.amend ?? [], rulebook, stdin);
  const problems = [
    ...(read?.problems ?? []),
    ...facts.problems,
    ...readings.problems,
    ...amendments.problems,
    ...(isFile ? refused({ "--fact": given.fact, ...ofCases }) : []),
  ];
  if (file === undefined && given.fact === undefined && command !== undefined) {
    problems.push(cliProblem("NOTHING_GIVEN", `cokdyby ${command}`));
  }
  // of an empty file everything would be missing
  if (takes === "file" && document === undefined) throw new BadInput(problems);
  const members = joined(document?.members ?? { facts: {} }, {
    facts: isFile ? {} : valuesOf(rulebook, facts.values),
    readings: Object.fromEntries(readings.values),
    amendments: amendments.amendments,
    on: given.on,
    presume: presumeOf(given.presume),
  });
  const before = lengthOf(document?.members.amendments);
  return {
    isFile,
    members,
    problems,
    locate: locator(document, given, before, amendments, options),
  };
}

/** Options that say something of one case alone. */
function refused(options: Readonly<Record<string, unknown>>): InputProblem[] {
  return Object.entries(options).flatMap(([option, value]) =>
    value === undefined ? [] : [cliProblem("OPTION_OF_CASES", option)],
  );
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
  document: MatterDocument | undefined,
  options: CaseOptions,
  amendmentsBefore: number,
  { names }: NamedAmendments,
  besides: OptionNames,
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
        return optionAt(path, besides);
    }
  };
  return (problem: Problem): InputProblem => {
    const pointer = (problem.pointer ?? "#").slice(1);
    const path = pathOf(pointer);
    const option = optionFor(path);
    if (option !== undefined) return { ...problem, where: option };
    // what neither says may be said by the option
    const isSaid = document?.sourceMap(pointer).at !== undefined;
    if (!isSaid && path[0] === "on") return { ...problem, where: "--on" };
    return document === undefined
      ? problem
      : atPlace({ ...problem, ...placeIn(document, pointer) });
  };
}

/** Where a member is written; what is missing is told at what should hold it. */
function placeIn(
  { sourceMap }: Pick<MatterDocument, "sourceMap">,
  pointer: string,
): ReturnType<SourceMap> {
  const found = sourceMap(pointer);
  if (found.at !== undefined || pointer === "") return found;
  return placeIn({ sourceMap }, pointer.slice(0, pointer.lastIndexOf("/")));
}
