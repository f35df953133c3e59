import { closeSync, mkdirSync, openSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import BetterSqlite3 from "better-sqlite3";
import { StoreFault } from "../fault.ts";
import { STORE_FILE } from "../store-file.ts";
import { sqliteFault } from "./faults.ts";

/** How long a write waits for that of another program, in milliseconds. */
export const BUSY = 5_000;

/** A file up to this size is looked through at the start, in bytes; that takes less than a second, cold. */
const READ_WHOLE = 33_554_432;

export interface FileOptions {
  readonly folder: string;
  /** The file grows no larger than this many bytes; the disk is the limit when left out. */
  readonly maxBytes?: number;
}

/**
 * Opens the database file for writing; folder and file are made when missing, for this user alone.
 *
 * @throws {StoreFault} STORE_DAMAGED when the file does not look sound; and errors of SQLite and of the file
 * system
 */
export async function openFile({ folder, maxBytes }: FileOptions): Promise<BetterSqlite3.Database> {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const path = join(folder, STORE_FILE);
  closeSync(openSync(path, "a", 0o600));
  for (let waited = 0; ; waited += 50) {
    const file = new BetterSqlite3(path, { timeout: BUSY });
    try {
      return prepared(file, maxBytes);
    } catch (error) {
      file.close();
      // two programs that start at once: going to WAL does not wait for the other by itself
      if (sqliteFault(error)?.code !== "STORE_BUSY" || waited >= BUSY) throw error;
      await sleep(50);
    }
  }
}

/** A second connection, to read from while others write. */
export function openForReading(file: BetterSqlite3.Database): BetterSqlite3.Database {
  return new BetterSqlite3(file.name, { readonly: true, timeout: BUSY });
}

function prepared(file: BetterSqlite3.Database, maxBytes?: number): BetterSqlite3.Database {
  const mode = file.pragma("journal_mode = WAL", { simple: true });
  if (mode !== "wal") throw new StoreFault("STORE_IO", `journal_mode ${mode}`);
  // a commit is on disk before it is acknowledged
  file.pragma("synchronous = FULL");
  file.pragma("secure_delete = ON");
  file.pragma("foreign_keys = ON");
  file.pragma("trusted_schema = OFF");
  if (maxBytes !== undefined) {
    const page = Number(file.pragma("page_size", { simple: true }));
    file.pragma(`max_page_count = ${Math.max(1, Math.floor(maxBytes / page))}`);
  }
  if (!looksSound(file)) throw new StoreFault("STORE_DAMAGED", "quick_check");
  return file;
}

/**
 * A start does not wait for a large file to be read: of one the first page of each table is looked at, and
 * `Upkeep.check` does the rest.
 */
function looksSound(file: BetterSqlite3.Database): boolean {
  const pages = Number(file.pragma("page_count", { simple: true }));
  const bytes = pages * Number(file.pragma("page_size", { simple: true }));
  if (bytes <= READ_WHOLE) return isSound(file, "quick_check");
  const tables = file.prepare("select name from sqlite_schema where type = 'table'").pluck().all();
  for (const name of tables) file.prepare(`select * from "${name}" limit 1`).get();
  return true;
}

/** @param look `quick_check` leaves out whether indexes match their tables */
export function isSound(
  file: BetterSqlite3.Database,
  look: "quick_check" | "integrity_check",
): boolean {
  return file.pragma(`${look}(1)`, { simple: true }) === "ok";
}
