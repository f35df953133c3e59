import type { Kysely } from "kysely";
import type { ColumnTypes } from "../database.ts";

/** The first tables. */
export async function things(db: Kysely<unknown>, { exactText }: ColumnTypes): Promise<void> {
  await db.schema
    .createTable("things")
    .addColumn("key", exactText, (column) => column.primaryKey().notNull())
    .addColumn("kind", "text", (column) => column.notNull())
    .addColumn("owner", "text", (column) => column.notNull())
    .addColumn("id", "text", (column) => column.notNull())
    .addColumn("visibility", "text", (column) => column.notNull())
    .addColumn("version", "integer", (column) => column.notNull())
    .addColumn("title", "text")
    .addColumn("content", "text", (column) => column.notNull())
    .addColumn("digest", "text", (column) => column.notNull())
    .addColumn("created", exactText, (column) => column.notNull())
    .addColumn("updated", exactText, (column) => column.notNull())
    .addColumn("deleted", exactText)
    .execute();
  // the two orders in which things are listed, and the way to what others shared
  await index(db, "things_of_owner", ["kind", "owner", "created", "key"]);
  await index(db, "things_shared", ["kind", "visibility", "created", "key"]);
  await index(db, "things_by_id", ["kind", "id"]);

  await db.schema
    .createTable("revisions")
    .addColumn("key", exactText, (column) => column.notNull().references("things.key"))
    .addColumn("version", "integer", (column) => column.notNull())
    .addColumn("title", "text")
    .addColumn("content", "text", (column) => column.notNull())
    .addColumn("saved", "text", (column) => column.notNull())
    .addPrimaryKeyConstraint("revisions_pk", ["key", "version"])
    .execute();

  await db.schema
    .createTable("tokens")
    .addColumn("id", exactText, (column) => column.primaryKey().notNull())
    .addColumn("hash", "text", (column) => column.notNull())
    .addColumn("owner", "text", (column) => column.notNull())
    .addColumn("role", "text", (column) => column.notNull())
    .addColumn("created", exactText, (column) => column.notNull())
    .addColumn("expires", exactText, (column) => column.notNull())
    .execute();
}

function index(db: Kysely<unknown>, name: string, columns: readonly string[]): Promise<void> {
  return db.schema
    .createIndex(name)
    .on("things")
    .columns([...columns])
    .execute();
}
