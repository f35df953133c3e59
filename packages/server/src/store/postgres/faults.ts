import pg from "pg";
import { StoreFault, type StoreFaultCode } from "../fault.ts";

/** SQLSTATE, by its first characters; the first match counts. */
const MEANINGS: readonly (readonly [string, StoreFaultCode])[] = [
  ["53100", "STORE_FULL"],
  ["53200", "STORE_BUSY"],
  ["53300", "STORE_BUSY"],
  ["40", "STORE_BUSY"],
  ["55P03", "STORE_BUSY"],
  ["57014", "STORE_BUSY"],
  ["25006", "STORE_READ_ONLY"],
  ["42501", "STORE_READ_ONLY"],
  ["08", "STORE_UNREACHABLE"],
  ["57P", "STORE_UNREACHABLE"],
  ["28", "STORE_UNREACHABLE"],
  ["3D000", "STORE_UNREACHABLE"],
  ["58", "STORE_IO"],
  ["XX001", "STORE_DAMAGED"],
  ["XX002", "STORE_DAMAGED"],
];

/** Errors of the driver that have no code: the connection broke, or none could be had in time. */
const LOST =
  /^(Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error|Query read timeout|Client was closed)/;

/** What an error of PostgreSQL, or of the way to it, means. */
export function postgresFault(error: unknown): StoreFault | undefined {
  if (!(error instanceof Error)) return undefined;
  if (error instanceof pg.DatabaseError) {
    const { code = "none" } = error;
    const found = MEANINGS.find(([start]) => code.startsWith(start));
    return new StoreFault(found?.[1] ?? "STORE_REFUSED", code);
  }
  const code = "code" in error ? String(error.code) : "";
  if (/^E[A-Z_]+$/.test(code)) return new StoreFault("STORE_UNREACHABLE", code);
  return LOST.test(error.message) ? new StoreFault("STORE_UNREACHABLE", "connection") : undefined;
}
