import type { Readable } from "node:stream";
import type { Problem } from "@cokdyby/engine";
import { parseYaml, type SourceMap } from "@cokdyby/engine/read";
import { cliProblem, type InputProblem } from "./bad-input.ts";
import { readText, STDIN } from "./read-text.ts";

/** The members of a case file, and where each is written. */
export interface CaseFile {
  readonly members: Readonly<Record<string, unknown>>;
  readonly sourceMap: SourceMap;
}

/** Members of a request that are no members of a case: options of the command say them. */
const OPTIONS: Readonly<Record<string, string>> = {
  outcomes: "--outcome",
  explain: "--explain",
  goals: "--goal",
  vary: "--vary",
  outcome: "--outcome",
  target: "--target",
  fixed: "--fix",
  maxFacts: "--max-facts",
  limit: "--limit",
  language: "--lang",
};

export type CaseFileRead =
  | { readonly ok: true; readonly file: CaseFile; readonly problems: readonly InputProblem[] }
  | { readonly ok: false; readonly problems: readonly InputProblem[] };

/** Reads a case in YAML or JSON from a file, or from standard input for `-`. */
export async function readCaseFile(path: string, stdin: Readable): Promise<CaseFileRead> {
  const read = await readText(path, stdin);
  if (!read.ok) return { ok: false, problems: [read.problem] };
  const name = path === "-" ? STDIN : path;
  const written = parseYaml(name, spacesForTabs(read.text));
  if (!written.ok) return { ok: false, problems: written.problems.map(atPlace) };
  const { value, sourceMap } = written.value;
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    return {
      ok: false,
      problems: [{ ...cliProblem("NOT_A_CASE", name), ...sourceMap("") }].map(atPlace),
    };
  }
  const problems = Object.keys(value).flatMap((key) => {
    const option = OPTIONS[key];
    if (option === undefined) return [];
    return [{ ...cliProblem("MEMBER_UNKNOWN", name, option), ...sourceMap(`/${key}`) }].map(
      atPlace,
    );
  });
  const members = Object.fromEntries(
    Object.entries(value).filter(([key]) => !Object.hasOwn(OPTIONS, key)),
  );
  return { ok: true, file: { members, sourceMap }, problems };
}

/** JSON may be indented by tabs, YAML not; in JSON no text holds one as it is. */
function spacesForTabs(text: string): string {
  return /^\s*[{[]/.test(text) ? text.replaceAll("\t", " ") : text;
}

/** The place of a problem as `file:line:column`. */
export function atPlace<P extends Problem>(problem: P): P & InputProblem {
  const { at } = problem;
  return at === undefined ? problem : { ...problem, where: `${at.file}:${at.line}:${at.column}` };
}
