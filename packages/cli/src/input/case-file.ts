import type { Readable } from "node:stream";
import type { SourceMap } from "@cokdyby/engine/read";
import { atPlace, cliProblem, type InputProblem } from "./bad-input.ts";
import { readDataFile } from "./read-data.ts";
import { STDIN } from "./read-text.ts";

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

/** Reads a single case in YAML or JSON from a file, or from standard input for `-`. */
export async function readCaseFile(path: string, stdin: Readable): Promise<CaseFileRead> {
  const { value, sourceMap, problems: unread } = await readDataFile(path, stdin);
  if (sourceMap === undefined) return { ok: false, problems: unread };
  const name = path === "-" ? STDIN : path;
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    return {
      ok: false,
      problems: [{ ...cliProblem("NOT_A_CASE", name), ...sourceMap("") }].map(atPlace),
    };
  }
  if (Object.hasOwn(value, "file")) {
    const problem = { ...cliProblem("CASE_FILE_GIVEN", name), ...sourceMap("/file") };
    return { ok: false, problems: [problem].map(atPlace) };
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
