import { setTimeout as sleep } from "node:timers/promises";
import type BetterSqlite3 from "better-sqlite3";
import { Kysely, type LogEvent, SqliteDialect, sql } from "kysely";
import { type Database, type SqlStatement, watching } from "../database.ts";
import { StoreFault } from "../fault.ts";
import type { Tables } from "../tables.ts";
import { WritingDialect } from "./driver.ts";
import { sqliteFault } from "./faults.ts";
import { BUSY, type FileOptions, isSound, openFile, openForReading } from "./open-file.ts";

/** How long `erase` waits for those who read, and how often it tries, in milliseconds. */
const PATIENCE = 30_000;
const PAUSE = 100;

/**
 * The embedded database: one file in a folder, with its write-ahead log beside it.
 *
 * @throws {StoreFault} see {@link openFile}
 */
export async function openSqlite({
  watch,
  ...options
}: FileOptions & { readonly watch?: (statement: SqlStatement) => void }): Promise<Database> {
  const file = await openFile(options).catch((error: unknown) => {
    throw sqliteFault(error) ?? error;
  });
  const log = watching(watch);
  const db = new Kysely<Tables>({ dialect: new WritingDialect(file), log });
  const read = readingKysely(file, log);
  return {
    db,
    read,
    types: { exactText: sql`text`, bytes: sql`blob` },
    unhurried: (work) => work(db),
    // its planner goes by the indexes alone
    analyse: async () => {},
    snapshot: async () => {
      const reading = readingKysely(file, log);
      const trx = await reading.startTransaction().execute();
      return {
        db: trx,
        end: async () => {
          await trx.rollback().execute();
          await reading.destroy();
        },
      };
    },
    faultOf: sqliteFault,
    // the pages are overwritten (secure_delete), the log still holds what they were
    overwriteDeleted: async () => {
      await emptyLog(db);
    },
    erase: async () => {
      // pages that were moved leave pieces of rows in gaps, which only a new file is free of
      await sql`vacuum`.execute(db);
      for (let waited = 0; !(await emptyLog(db)); waited += PAUSE) {
        if (waited > PATIENCE) throw new StoreFault("STORE_BUSY", "wal_checkpoint");
        await sleep(PAUSE);
      }
    },
    // through Kysely first, so that it does not look into an open transaction
    check: async () => {
      await sql`select 1`.execute(db);
      return isSound(file, "integrity_check");
    },
    close: async () => {
      await read.destroy();
      await db.destroy();
    },
  };
}

/** On a connection of its own, which sees what was committed when it is asked. */
function readingKysely(file: BetterSqlite3.Database, log: (event: LogEvent) => void) {
  const dialect = new SqliteDialect({ database: openForReading(file) });
  return new Kysely<Tables>({ dialect, log });
}

/**
 * Brings everything from the log into the file and cuts the log to nothing, unless somebody reads from it:
 * waiting for that would hold up the whole process.
 *
 * @returns whether the log is empty
 */
function emptyLog(db: Kysely<Tables>): Promise<boolean> {
  return db.connection().execute(async (connection) => {
    await sql`pragma busy_timeout = 0`.execute(connection);
    try {
      const { rows } = await sql<{ busy: number }>`pragma wal_checkpoint(truncate)`.execute(
        connection,
      );
      return rows[0]?.busy === 0;
    } finally {
      await sql`pragma busy_timeout = ${sql.lit(BUSY)}`.execute(connection);
    }
  });
}
