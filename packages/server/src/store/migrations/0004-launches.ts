import type { Kysely } from "kysely";
import type { ColumnTypes } from "../database.ts";

/** Launches by learning platforms. */
export async function launches(db: Kysely<unknown>, { exactText }: ColumnTypes): Promise<void> {
  await db.schema
    .createTable("launches")
    .addColumn("id", exactText, (column) => column.primaryKey().notNull())
    .addColumn("nonce", exactText, (column) => column.notNull().unique())
    .addColumn("sealed", "text", (column) => column.notNull())
    .addColumn("expires", exactText, (column) => column.notNull())
    .execute();
  await db.schema.createIndex("launches_by_expiry").on("launches").columns(["expires"]).execute();
}
