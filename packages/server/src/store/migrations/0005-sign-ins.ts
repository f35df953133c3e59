import type { Kysely } from "kysely";
import type { ColumnTypes } from "../database.ts";

/** Sessions of people who signed in at a provider: tokens, and by what the provider ends them. */
export async function signIns(db: Kysely<unknown>, { exactText }: ColumnTypes): Promise<void> {
  await db.schema
    .createTable("sign_ins")
    .addColumn("id", exactText, (column) => column.primaryKey().notNull())
    .addColumn("hash", "text", (column) => column.notNull())
    .addColumn("owner", "text", (column) => column.notNull())
    .addColumn("role", "text", (column) => column.notNull())
    .addColumn("created", exactText, (column) => column.notNull())
    .addColumn("expires", exactText, (column) => column.notNull())
    .addColumn("subject", exactText, (column) => column.notNull())
    .addColumn("session", exactText)
    .execute();
  await db.schema.createIndex("sign_ins_by_subject").on("sign_ins").columns(["subject"]).execute();
}
