import { mkdtemp, rm } from "node:fs/promises";
import { availableParallelism, tmpdir, totalmem } from "node:os";
import { join } from "node:path";
import { EngineFault } from "@cokdyby/engine";
import { type DuckDBConnection, DuckDBInstance } from "@duckdb/node-api";
import { ArchiveCancelled, ArchiveRefused, archiveProblem } from "./problems.ts";
import { text } from "./sql.ts";

/** What a call may use of the machine. */
export interface Means {
  /** Of the database, in bytes; else 4 GiB, or four fifths of the machine where that is less. */
  readonly memory?: number;
  /** How many threads the database uses; else one for each core. */
  readonly threads?: number;
  /** Where the working copy lies, for as long as the call takes; else the system's folder for such files. */
  readonly folder?: string;
  readonly signal?: AbortSignal;
}

/** A database that lives as long as one call. */
export interface Database {
  readonly connection: DuckDBConnection;
  /** Runs a statement. @throws ArchiveCancelled, ArchiveRefused, DatabaseFault */
  readonly run: (sql: string) => Promise<void>;
  /** The rows of a query; whole numbers as `bigint`. */
  readonly rows: (sql: string) => Promise<readonly Record<string, unknown>[]>;
  /** Something of the connection that can be broken off. */
  readonly guard: <T>(work: () => Promise<T>) => Promise<T>;
}

/** The database refused a statement. Its own words are left out: they quote values of the archive. */
export class DatabaseFault extends EngineFault {
  readonly kind: string;
  /** Something of it could not be written: the disk is full, or a file may grow no further. */
  readonly isUnwritten: boolean;

  constructor(kind: string, isUnwritten = false) {
    super(`DuckDB: ${kind}`);
    this.kind = kind;
    this.isUnwritten = isUnwritten;
  }
}

const GIB = 2 ** 30;

/**
 * Does some work with a new database in a folder of its own, which only the caller may read and which is
 * removed in any event. It fetches no extension and so reaches no network.
 */
export async function withDatabase<T>(
  { memory, threads, folder = tmpdir(), signal }: Means,
  work: (database: Database) => Promise<T>,
): Promise<T> {
  const own = await mkdtemp(join(folder, "cokdyby-archive-")).catch(notWritten);
  try {
    const most = memory ?? Math.min(4 * GIB, Math.floor(totalmem() * 0.8));
    const instance = await DuckDBInstance.create(join(own, "archive.duckdb"), {
      memory_limit: `${Math.floor(most / 2 ** 20)}MiB`,
      threads: `${threads ?? availableParallelism()}`,
      temp_directory: join(own, "spilled"),
      autoinstall_known_extensions: "false",
      autoload_known_extensions: "false",
    });
    const connection = await instance.connect();
    const interrupt = () => connection.interrupt();
    signal?.addEventListener("abort", interrupt);
    try {
      const guard = async <R>(run: () => Promise<R>): Promise<R> => {
        if (signal?.aborted) throw new ArchiveCancelled();
        try {
          return await run();
        } catch (error) {
          throw faultOf(error, signal);
        }
      };
      const database: Database = {
        connection,
        guard,
        run: (sql) => guard(async () => void (await connection.run(sql))),
        rows: (sql) => guard(async () => (await connection.runAndReadAll(sql)).getRowObjectsJS()),
      };
      return await work(database);
    } finally {
      signal?.removeEventListener("abort", interrupt);
      connection.closeSync();
      instance.closeSync();
    }
  } catch (error) {
    if (error instanceof DatabaseFault && error.isUnwritten) notWritten();
    throw error;
  } finally {
    await rm(own, { recursive: true, force: true });
  }
}

/** What needs room on the disk while the call takes could not be written. */
function notWritten(): never {
  throw new ArchiveRefused([archiveProblem("WORKING_COPY_NOT_WRITTEN", "#/folder")]);
}

function faultOf(error: unknown, signal: AbortSignal | undefined): unknown {
  if (signal?.aborted) return new ArchiveCancelled();
  if (!(error instanceof Error) || error instanceof ArchiveRefused) return error;
  const kind = /^([A-Z][\w ]{2,40}?)(?: Error|Exception)?:/.exec(error.message)?.[1] ?? "fault";
  const isUnwritten =
    /No space left|File too large|quota exceeded|could not (?:write|create)|failed to write|max_temp_directory_size/i.test(
      error.message,
    );
  if (isUnwritten) return new DatabaseFault(kind, true);
  if (kind === "Out of Memory") {
    return new ArchiveRefused([archiveProblem("MEMORY_TOO_SMALL", "#/memory")]);
  }
  return new DatabaseFault(kind);
}

/** The name of a file to read, as the database takes it: none of its characters stands for others. */
export const fileName = (file: string): string =>
  text(file.replaceAll(/[*?[\]]/g, (each) => `[${each}]`));
