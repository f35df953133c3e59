import { constants } from "node:fs";
import { access } from "node:fs/promises";
import { extname } from "node:path";
import { ArchiveRefused, archiveProblem } from "../problems.ts";
import { type Database, DatabaseFault, fileName } from "../with-database.ts";
import { readCsv } from "./read-csv.ts";
import { readNdjson } from "./read-ndjson.ts";
import { readPostgres } from "./read-postgres.ts";
import { type ArchiveSource, type Relation, UNBROKEN } from "./source.ts";

/** The formats of files, by ending. */
export const FORMATS = {
  ".csv": "csv",
  ".tsv": "csv",
  ".parquet": "parquet",
  ".ndjson": "ndjson",
  ".jsonl": "ndjson",
} as const;
/** A format that an archive is read from. */
export type ArchiveFormat = (typeof FORMATS)[keyof typeof FORMATS];

/** The format that the ending of a file names. */
export function formatOf(file: string): ArchiveFormat | undefined {
  const ending = extname(file).toLowerCase();
  return Object.entries(FORMATS).find(([each]) => each === ending)?.[1];
}

/**
 * Opens an archive; most of it is read later.
 *
 * @throws ArchiveRefused
 */
export async function readSource(
  database: Database,
  source: ArchiveSource,
  signal: AbortSignal | undefined,
  onRows: (done: number) => void,
): Promise<Relation> {
  if (source.kind === "postgres") return readPostgres(database, source, signal, onRows);
  const { file } = source;
  await access(file, constants.R_OK).catch(() => {
    throw new ArchiveRefused([archiveProblem("ARCHIVE_NOT_OPENED", "#/source")]);
  });
  try {
    switch (formatOf(file)) {
      case "csv":
        return await readCsv(database, file);
      case "ndjson":
        return await readNdjson(database, file);
      case "parquet":
        return await readParquet(database, file);
      default:
        throw new ArchiveRefused([archiveProblem("ARCHIVE_FORMAT_UNKNOWN", "#/source")]);
    }
  } catch (error) {
    throw asUnreadable(error);
  }
}

async function readParquet(database: Database, file: string): Promise<Relation> {
  const sql = `read_parquet(${fileName(file)})`;
  const described = await database.rows(`DESCRIBE SELECT * FROM ${sql}`);
  const columns = described.map(({ column_name, column_type }) => ({
    name: String(column_name),
    type: String(column_type),
  }));
  return { sql, columns, broken: async () => UNBROKEN };
}

/** What an error while a source is read says of it; one of writing the copy stays what it is. */
export function asUnreadable(error: unknown): unknown {
  return error instanceof DatabaseFault && !error.isUnwritten
    ? new ArchiveRefused([archiveProblem("ARCHIVE_UNREADABLE", "#/source")])
    : error;
}
