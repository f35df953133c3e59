import type { Problem } from "@cokdyby/engine";

/** Every code that this package reports of its own: what keeps an archive from being decided. */
export const ARCHIVE_PROBLEMS = [
  "ARCHIVE_FORMAT_UNKNOWN",
  "ARCHIVE_NOT_OPENED",
  "ARCHIVE_UNREADABLE",
  "ARCHIVE_WITHOUT_FACTS",
  "COLUMN_TWICE",
  "COLUMN_TYPE_WRONG",
  "COLUMN_UNKNOWN",
  "DATABASE_UNREACHABLE",
  "GROUPS_TOO_MANY",
  "MEMORY_TOO_SMALL",
  "MEMORY_MALFORMED",
  "NUMBER_MALFORMED",
  "OUT_NOT_WRITTEN",
  "TABLE_NOT_READ",
  "TABLE_UNKNOWN",
  "THREADS_MALFORMED",
  "WORKING_COPY_NOT_WRITTEN",
] as const;
/** A code of {@link ARCHIVE_PROBLEMS}. */
export type ArchiveCode = (typeof ARCHIVE_PROBLEMS)[number];

const DETAILS: Readonly<Record<ArchiveCode, string>> = {
  ARCHIVE_FORMAT_UNKNOWN: "the ending of the file names no format; use .csv, .parquet or .ndjson",
  ARCHIVE_NOT_OPENED: "the file is not there, or may not be read",
  ARCHIVE_UNREADABLE:
    "the file is not what its ending says, or ends in the middle; nothing was decided",
  ARCHIVE_WITHOUT_FACTS: "no column is a fact or a reading of the rulebook",
  COLUMN_TWICE: "two columns have this name",
  COLUMN_TYPE_WRONG: "a column of this type cannot hold the values of its fact",
  COLUMN_UNKNOWN: "the table has no such column",
  DATABASE_UNREACHABLE: "the database does not answer, or does not let us in",
  GROUPS_TOO_MANY: "these columns split the rows into more than 1,000 groups",
  MEMORY_TOO_SMALL: "the memory allowed is not enough for this archive",
  MEMORY_MALFORMED: "write an amount of memory as a number with MiB or GiB, at least 256 MiB",
  NUMBER_MALFORMED: "write a whole number from 1 to 100,000,000",
  OUT_NOT_WRITTEN: "the file cannot be written",
  TABLE_NOT_READ: "the database reported an error while the table was read; nothing was decided",
  TABLE_UNKNOWN: "the database has no such table, or does not let us read it",
  THREADS_MALFORMED: "write a whole number from 1 to 256",
  WORKING_COPY_NOT_WRITTEN:
    "the working copy cannot be written: its folder is not there, may not be written to, or is full",
};

/** What keeps an archive from being decided; no problem repeats a value of the archive. */
export function archiveProblem(code: ArchiveCode, pointer: string, suggestion?: string): Problem {
  const problem = { code, detail: DETAILS[code], pointer };
  return suggestion === undefined ? problem : { ...problem, suggestion };
}

/** Raised inside of this package, and given to its callers as the problems of a result. */
export class ArchiveRefused extends Error {
  override readonly name = "ArchiveRefused";
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super("the archive is refused");
    this.problems = problems;
  }
}

/** The call was broken off by its signal; nothing is left behind. */
export class ArchiveCancelled extends Error {
  override readonly name = "ArchiveCancelled";

  constructor() {
    super("broken off");
  }
}
