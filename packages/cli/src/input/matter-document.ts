import type { Readable } from "node:stream";
import type { SourceMap } from "@cokdyby/engine/read";
import { atPlace, type CliCode, cliProblem, type InputProblem } from "./bad-input.ts";
import { isMap } from "./is-map.ts";
import { readData } from "./read-data.ts";
import { STDIN } from "./read-text.ts";

/** The members of a case or of a case file, and where each is written. */
export interface MatterDocument {
  /** Whether it is a file of several persons and acts. */
  readonly isFile: boolean;
  readonly members: Readonly<Record<string, unknown>>;
  readonly sourceMap: SourceMap;
}

/** What a command takes. */
export type Takes = "case" | "file" | "either";

/** Members of a request that are no members of a case or file: options of the command say them. */
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

export interface MatterDocumentRead {
  /** Nothing where it is not what the command takes. */
  readonly document?: MatterDocument;
  readonly problems: readonly InputProblem[];
}

/** Reads a case or a case file in YAML or JSON from a file, or from standard input for `-`. */
export async function readMatterDocument(
  path: string,
  takes: Takes,
  stdin: Readable,
): Promise<MatterDocumentRead> {
  const { value, sourceMap, problems: unread } = await readData(path, "[file]", stdin);
  if (sourceMap === undefined) return { problems: unread };
  const name = path === "-" ? STDIN : path;
  const problem = (code: CliCode, member: string, suggestion?: string) =>
    atPlace({ ...cliProblem(code, name, suggestion), ...sourceMap(member) });
  if (!isMap(value)) return { problems: [problem("NOT_A_CASE", "")] };
  const has = (member: string) => Object.hasOwn(value, member);
  const isFile = has("file") || (has("acts") && !has("facts"));
  if (isFile && takes === "case") return { problems: [problem("CASE_FILE_GIVEN", "/file")] };
  if (!isFile && takes === "file") return { problems: [problem("CASE_GIVEN", "/facts")] };
  const entries = Object.entries(value);
  return {
    document: {
      isFile,
      members: Object.fromEntries(entries.filter(([key]) => !Object.hasOwn(OPTIONS, key))),
      sourceMap,
    },
    problems: entries.flatMap(([key]) => {
      const option = OPTIONS[key];
      return option === undefined ? [] : [problem("MEMBER_UNKNOWN", `/${key}`, option)];
    }),
  };
}
