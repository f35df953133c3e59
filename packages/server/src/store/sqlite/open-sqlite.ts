import { Kysely, SqliteDialect, sql } from "kysely";
import type { Database } from "../database.ts";
import type { Tables } from "../tables.ts";
import { WritingDialect } from "./driver.ts";
import { sqliteFault } from "./faults.ts";
import { type FileOptions, isSound, openFile, openForReading } from "./open-file.ts";

/** The embedded database: one file in a folder, with its write-ahead log beside it. */
export async function openSqlite(options: FileOptions): Promise<Database> {
  const file = await openFile(options);
  const db = new Kysely<Tables>({ dialect: new WritingDialect(file) });
  const emptyLog = async () => {
    await sql`pragma wal_checkpoint(truncate)`.execute(db);
  };
  return {
    db,
    exactText: sql`text`,
    snapshot: async () => {
      const reader = new Kysely<Tables>({
        dialect: new SqliteDialect({ database: openForReading(file) }),
      });
      const trx = await reader.startTransaction().execute();
      return {
        db: trx,
        end: async () => {
          await trx.rollback().execute();
          await reader.destroy();
        },
      };
    },
    faultOf: sqliteFault,
    // the pages are overwritten (secure_delete), the log still holds what they were
    overwriteDeleted: emptyLog,
    erase: async () => {
      // pages that were moved leave pieces of rows in gaps, which only a new file is free of
      await sql`vacuum`.execute(db);
      await emptyLog();
    },
    // through Kysely first, so that it does not look into an open transaction
    check: async () => {
      await sql`select 1`.execute(db);
      return isSound(file, "integrity_check");
    },
    close: () => db.destroy(),
  };
}
