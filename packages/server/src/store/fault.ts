/** What can keep a database from doing its work. */
export const STORE_FAULT_PROBLEMS = [
  "STORE_FULL",
  "STORE_BUSY",
  "STORE_UNREACHABLE",
  "STORE_READ_ONLY",
  "STORE_IO",
  "STORE_DAMAGED",
  "STORE_ENCODING",
  "STORE_SCHEMA_NEWER",
  "STORE_REFUSED",
  "CLOCK_SET_BACK",
] as const;
export type StoreFaultCode = (typeof STORE_FAULT_PROBLEMS)[number];

const WORDS: Readonly<Record<StoreFaultCode, string>> = {
  STORE_FULL:
    "there is no room left for the data; make some on the disk and try again: deleting needs a little, too",
  STORE_BUSY: "the database is busy with other writes; try again",
  STORE_UNREACHABLE: "the database cannot be reached; try again when it is back",
  STORE_READ_ONLY: "the database may not be written to",
  STORE_IO: "the data could not be read from or written to the disk",
  STORE_DAMAGED: "the database file is damaged; put back an export",
  STORE_ENCODING: "the database does not keep text as UTF-8; make one that does",
  STORE_SCHEMA_NEWER: "a newer version of the program has changed the tables; run that one",
  STORE_REFUSED: "the database refused a query",
  CLOCK_SET_BACK:
    "the clock of this machine is behind the newest receipt; set it right, or accept it with `cokdyby store clock` when it was wrong before",
};

/**
 * The database did not do its work; nothing of what was asked is half done.
 *
 * It carries the database's own code and not its message, which may repeat what was to be stored.
 */
export class StoreFault extends Error {
  override readonly name = "StoreFault";
  readonly code: StoreFaultCode;
  /** SQLite's result code, SQLSTATE, or the code of a system error. */
  readonly reason: string;

  constructor(code: StoreFaultCode, reason: string) {
    super(`${WORDS[code]} (${reason})`);
    this.code = code;
    this.reason = reason;
  }

  /** Whether the same request may succeed later without anybody changing it. */
  get passes(): boolean {
    return ["STORE_BUSY", "STORE_UNREACHABLE", "STORE_FULL", "CLOCK_SET_BACK"].includes(this.code);
  }
}
