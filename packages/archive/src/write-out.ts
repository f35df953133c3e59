import { randomBytes } from "node:crypto";
import { open, rename, rm } from "node:fs/promises";
import { dirname } from "node:path";
import { ArchiveRefused, archiveProblem } from "./problems.ts";
import { formatOf } from "./source/read-source.ts";
import { type Database, DatabaseFault, fileName } from "./with-database.ts";

/** A format that rows are written in. */
type OutFormat = "csv" | "parquet" | "ndjson";

const OPTIONS: Readonly<Record<OutFormat, string>> = {
  csv: "FORMAT csv, HEADER true",
  parquet: "FORMAT parquet, COMPRESSION zstd",
  ndjson: "FORMAT json",
};

/**
 * Writes the rows of a query to a file: under another name at first, which it loses once it is whole and on disk. A
 * file of this name is replaced.
 *
 * @throws ArchiveRefused where it cannot be written
 */
export async function writeOut(database: Database, query: string, file: string): Promise<void> {
  const format = formatOf(file);
  if (format === undefined) refuse("ARCHIVE_FORMAT_UNKNOWN");
  const part = `${file}.${randomBytes(4).toString("hex")}.part`;
  try {
    // for its owner alone: the rows are those of the archive
    await (await open(part, "wx", 0o600)).close();
    await database.run(`COPY (${query}) TO ${fileName(part)} (${OPTIONS[format]})`);
    await synced(part);
    await rename(part, file);
    await synced(dirname(file));
  } catch (error) {
    await rm(part, { force: true });
    if (error instanceof DatabaseFault || isOfFiles(error)) refuse("OUT_NOT_WRITTEN");
    throw error;
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
