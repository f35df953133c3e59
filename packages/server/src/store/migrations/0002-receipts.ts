import { type Kysely, sql } from "kysely";
import type { ColumnTypes } from "../database.ts";
import { NO_HASH } from "../receipts/link.ts";

/** Tables for receipts: their chain, the rulebooks they were decided by, and a column for packed content. */
export async function receipts(
  db: Kysely<unknown>,
  { exactText, bytes }: ColumnTypes,
): Promise<void> {
  await db.schema.alterTable("things").addColumn("packed", bytes).execute();

  await db.schema
    .createTable("links")
    .addColumn("hash", exactText, (column) => column.primaryKey().notNull())
    .addColumn("sequence", "integer", (column) => column.notNull())
    .addColumn("previous", "text", (column) => column.notNull())
    .addColumn("key", exactText)
    .addColumn("made", exactText, (column) => column.notNull())
    .addColumn("deleted", exactText)
    .execute();
  await db.schema.createIndex("links_in_order").on("links").columns(["sequence", "hash"]).execute();
  await db.schema.createIndex("links_of_things").on("links").columns(["key"]).execute();

  // one row: the end of the chain, and the lock for appending to it
  await db.schema
    .createTable("chain")
    .addColumn("sequence", "integer", (column) => column.notNull())
    .addColumn("hash", "text", (column) => column.notNull())
    .addColumn("made", "text", (column) => column.notNull())
    .execute();
  await sql`insert into chain (sequence, hash, made) values (0, ${sql.lit(NO_HASH)}, '')`.execute(
    db,
  );

  await db.schema
    .createTable("rulebooks")
    .addColumn("digest", exactText, (column) => column.primaryKey().notNull())
    .addColumn("packed", bytes, (column) => column.notNull())
    .execute();
}
