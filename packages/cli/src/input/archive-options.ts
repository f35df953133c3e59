import { existsSync, statSync } from "node:fs";
import type { ArchiveSource, Means } from "@cokdyby/archive";
import { nearest } from "@cokdyby/engine";
import { SQL_COLUMNS, type SqlColumn } from "@cokdyby/engine/export";
import { cliProblem, type InputProblem } from "./bad-input.ts";

/** What of the machine may be used. */
export interface MeansOptions {
  readonly memory?: string;
  readonly threads?: string;
  readonly temp?: string;
}

/** The option of each member that the library takes for them. */
export const MEANS_OPTIONS = {
  memory: "--memory",
  threads: "--threads",
  folder: "--temp",
} as const;

/** What `cokdyby archive` is given besides the law. */
export interface ArchiveOptions extends MeansOptions {
  readonly postgres?: string;
  readonly table?: string;
  readonly outcome?: readonly string[];
  readonly on?: string;
  readonly amend?: readonly string[];
  readonly out?: string;
  readonly with?: readonly string[];
  readonly by?: readonly string[];
}

/** The options as the library takes them, and what is wrong with them. */
export interface ReadOptions {
  readonly source?: ArchiveSource;
  readonly columns: readonly SqlColumn[];
  readonly means: Means;
  readonly problems: readonly InputProblem[];
}

/** Reads what can be told without the law and without opening anything. */
export function readArchiveOptions(file: string | undefined, options: ArchiveOptions): ReadOptions {
  const { out, outcome = [], with: more = [] } = options;
  const source = sourceOf(file, options);
  const means = readMeans(options);
  const problems: InputProblem[] = [
    ...source.problems,
    ...(outcome.length === 0 ? [cliProblem("OUTCOME_NEEDED", "--outcome")] : []),
    ...more
      .filter((each) => !SQL_COLUMNS.some((column) => column === each))
      .map((each) => cliProblem("COLUMN_UNKNOWN", `--with ${each}`, nearest(each, SQL_COLUMNS))),
    ...newFileProblems(out),
    ...means.problems,
  ];
  return {
    ...(source.source === undefined ? {} : { source: source.source }),
    columns: SQL_COLUMNS.filter((each) => more.includes(each)),
    means: means.means,
    problems,
  };
}

/** Reads what of the machine may be used, and what is wrong with that. */
export function readMeans(options: MeansOptions): {
  readonly means: Means;
  readonly problems: readonly InputProblem[];
} {
  const { temp } = options;
  const memory = options.memory === undefined ? undefined : bytesOf(options.memory);
  const threads = options.threads === undefined ? undefined : countOf(options.threads);
  const problems = [
    ...(temp === undefined || isFolder(temp)
      ? []
      : [cliProblem("FILE_NOT_FOUND", `--temp ${temp}`)]),
    ...(memory === null ? [cliProblem("MEMORY_MALFORMED", "--memory")] : []),
    ...(threads === null ? [cliProblem("THREADS_MALFORMED", "--threads")] : []),
  ];
  const means = {
    ...(temp === undefined ? {} : { folder: temp }),
    ...(typeof memory === "number" ? { memory } : {}),
    ...(typeof threads === "number" ? { threads } : {}),
  };
  return { means, problems };
}

function sourceOf(
  file: string | undefined,
  { postgres, table }: ArchiveOptions,
): { readonly source?: ArchiveSource; readonly problems: readonly InputProblem[] } {
  if ((file === undefined) === (postgres === undefined)) {
    return { problems: [cliProblem("ARCHIVE_NEEDED", "archive")] };
  }
  if (postgres !== undefined) {
    return { source: { kind: "postgres", url: postgres, table: table ?? "cases" }, problems: [] };
  }
  if (table !== undefined) return { problems: [cliProblem("TABLE_NEEDS_POSTGRES", "--table")] };
  const path = file ?? "";
  if (!existsSync(path)) return { problems: [cliProblem("FILE_NOT_FOUND", path)] };
  if (!statSync(path).isFile()) return { problems: [cliProblem("NOT_A_FILE", path)] };
  return { source: { kind: "file", file: path }, problems: [] };
}

/** A file is written where there is none. */
export function newFileProblems(out: string | undefined): InputProblem[] {
  return out !== undefined && existsSync(out) ? [cliProblem("FILE_EXISTS", `--out ${out}`)] : [];
}

const isFolder = (path: string) => existsSync(path) && statSync(path).isDirectory();

/** A whole number; null where it is none. */
export const countOf = (text: string): number | null =>
  /^\d{1,10}$/.test(text) ? Number(text) : null;

const UNITS: Readonly<Record<string, number>> = { MiB: 2 ** 20, GiB: 2 ** 30 };

function bytesOf(text: string): number | null {
  const [, count = "", unit = ""] = /^(\d{1,6})\s?(MiB|GiB)$/.exec(text) ?? [];
  const size = UNITS[unit];
  return size === undefined ? null : Number(count) * size;
}
