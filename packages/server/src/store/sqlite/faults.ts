import BetterSqlite3 from "better-sqlite3";
import { StoreFault, type StoreFaultCode } from "../fault.ts";

/** First match counts; codes are SQLite's, with their extensions. */
const MEANINGS: readonly (readonly [RegExp, StoreFaultCode])[] = [
  [/^SQLITE_FULL/, "STORE_FULL"],
  [/^SQLITE_(BUSY|LOCKED)/, "STORE_BUSY"],
  [/^SQLITE_READONLY/, "STORE_READ_ONLY"],
  [/^SQLITE_(IOERR|CANTOPEN|PERM)/, "STORE_IO"],
  [/^SQLITE_(CORRUPT|NOTADB)/, "STORE_DAMAGED"],
];

/** What an error of SQLite, or of the file system below it, means. */
export function sqliteFault(error: unknown): StoreFault | undefined {
  if (error instanceof BetterSqlite3.SqliteError) {
    const found = MEANINGS.find(([pattern]) => pattern.test(error.code));
    return new StoreFault(found?.[1] ?? "STORE_REFUSED", error.code);
  }
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  if (code === "ENOSPC" || code === "EDQUOT") return new StoreFault("STORE_FULL", code);
  return /^E[A-Z]+$/.test(code) ? new StoreFault("STORE_IO", code) : undefined;
}
