import type { Kysely, LogEvent, RawBuilder, Transaction } from "kysely";
import type { StoreFault } from "./fault.ts";
import type { Tables } from "./tables.ts";

/** Column types that the two databases spell differently. */
export interface ColumnTypes {
  /** A text that is compared byte by byte, whatever the language of the machine. */
  readonly exactText: RawBuilder<unknown>;
  readonly bytes: RawBuilder<unknown>;
}

/** A statement as it went to the database. */
export interface SqlStatement {
  readonly sql: string;
  readonly parameters: readonly unknown[];
}

/** What Kysely calls with what it did. */
export function watching(
  watch: (statement: SqlStatement) => void = () => undefined,
): (event: LogEvent) => void {
  return ({ query: { sql, parameters } }) => watch({ sql, parameters });
}

/** What differs between the two databases; everything else is one set of queries. */
export interface Database {
  readonly db: Kysely<Tables>;
  /** For reading alone: does not wait for what is written meanwhile. */
  readonly read: Kysely<Tables>;
  readonly types: ColumnTypes;
  /** Work that may take as long as it takes: changes of tables, and cleaning up. */
  unhurried<T>(work: (db: Kysely<Tables>) => Promise<T>): Promise<T>;
  /** Tells the database what is in the tables after a large change, so that it finds the right index. */
  analyse(trx: Transaction<Tables>): Promise<void>;
  /** A consistent snapshot of the database, for reading only. */
  snapshot(): Promise<Snapshot>;
  /** The fault that an error of the driver means; nothing for an error of ours. */
  faultOf(error: unknown): StoreFault | undefined;
  /** Overwrites what a deletion left behind as far as that is quick; `erase` does the rest. */
  overwriteDeleted(): Promise<void>;
  erase(): Promise<void>;
  check(): Promise<boolean>;
  close(): Promise<void>;
}

export interface Snapshot {
  readonly db: Kysely<Tables>;
  end(): Promise<void>;
}

/** Does work on the database; what the driver throws becomes a fault of the store. */
export async function guarded<T>(database: Database, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw database.faultOf(error) ?? error;
  }
}
