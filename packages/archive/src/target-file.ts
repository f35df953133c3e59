import { randomBytes } from "node:crypto";
import { open, rename, rm } from "node:fs/promises";
import { dirname } from "node:path";
import { ArchiveRefused, archiveProblem } from "./problems.ts";
import { formatOf } from "./source/read-source.ts";
import { text } from "./sql.ts";
import { type Database, DatabaseFault } from "./with-database.ts";

/** A format that rows are written in. */
type OutFormat = "csv" | "parquet" | "ndjson";

const OPTIONS: Readonly<Record<OutFormat, string>> = {
  csv: "FORMAT csv, HEADER true",
  parquet: "FORMAT parquet, COMPRESSION zstd",
  ndjson: "FORMAT json",
};

/** A file that rows are written to, once they are there. */
export interface TargetFile {
  /** Writes the rows of a query. @throws ArchiveRefused where they cannot be written */
  readonly write: (database: Database, query: string) => Promise<void>;
}

/**
 * Does some work that ends with a file: under another name at first, which it loses once it is whole and on disk. Where
 * the file cannot be written is told before the work begins. A file of this name is replaced.
 *
 * @throws ArchiveRefused where it cannot be written
 */
export async function withTargetFile<T>(
  file: string,
  work: (out: TargetFile) => Promise<T>,
): Promise<T> {
  const format = formatOf(file);
  if (format === undefined) refuse("ARCHIVE_FORMAT_UNKNOWN");
  const part = `${file}.${randomBytes(4).toString("hex")}.part`;
  const written = async (run: () => Promise<void>) => {
    try {
      await run();
    } catch (error) {
      if (error instanceof DatabaseFault || isOfFiles(error)) refuse("OUT_NOT_WRITTEN");
      throw error;
    }
  };
  try {
    // for its owner alone: the rows are those of the archive
    await written(async () => (await open(part, "wx", 0o600)).close());
    return await work({
      write: (database, query) =>
        written(async () => {
          // into the file that is there: a temporary one of the database's own would be everybody's to read
          const options = `${OPTIONS[format]}, USE_TMP_FILE false`;
          await database.run(`COPY (${query}) TO ${text(part)} (${options})`);
          await synced(part);
          await rename(part, file);
          await synced(dirname(file));
        }),
    });
  } finally {
    await rm(part, { force: true });
  }
}

async function synced(path: string): Promise<void> {
  const handle = await open(path, "r");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

function isOfFiles(error: unknown): boolean {
  return error instanceof Error && "syscall" in error;
}

function refuse(code: "ARCHIVE_FORMAT_UNKNOWN" | "OUT_NOT_WRITTEN"): never {
  throw new ArchiveRefused([archiveProblem(code, "#/out")]);
}
