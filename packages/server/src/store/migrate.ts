import type { Kysely } from "kysely";
import { DEFAULT_MIGRATION_TABLE, Migrator } from "kysely/migration";
import type { ColumnTypes } from "./database.ts";
import { StoreFault } from "./fault.ts";
import { MIGRATIONS, SCHEMA } from "./migrations/index.ts";
import type { Tables } from "./tables.ts";

type WithMigrations = Tables & { [DEFAULT_MIGRATION_TABLE]: { name: string } };

/**
 * Brings the tables up to this program. Several programs may do so at once: each waits for the one
 * before it (an advisory lock on PostgreSQL, the write lock on SQLite).
 *
 * @throws {StoreFault} STORE_SCHEMA_NEWER, and then nothing was touched
 */
export async function migrate(db: Kysely<Tables>, types: ColumnTypes): Promise<void> {
  await refuseNewer(db);
  const steps = Object.entries(MIGRATIONS).map(
    ([name, up]) => [name, { up: (on: Kysely<unknown>) => up(on, types) }] as const,
  );
  const provider = { getMigrations: async () => Object.fromEntries(steps) };
  const { error } = await new Migrator({ db, provider }).migrateToLatest();
  if (error !== undefined) throw error;
}

/** Rejects unless the tables are those of this program. */
export async function refuseOtherSchema(db: Kysely<Tables>): Promise<void> {
  const newest = (await appliedTo(db)).at(-1) ?? "none";
  if (newest !== SCHEMA) throw new StoreFault("STORE_SCHEMA_NEWER", newest);
}

async function refuseNewer(db: Kysely<Tables>): Promise<void> {
  const tables = await db.introspection.getTables({ withInternalKyselyTables: true });
  if (!tables.some(({ name }) => name === DEFAULT_MIGRATION_TABLE)) return;
  const unknown = (await appliedTo(db)).find((name) => !Object.hasOwn(MIGRATIONS, name));
  if (unknown !== undefined) throw new StoreFault("STORE_SCHEMA_NEWER", unknown);
}

async function appliedTo(db: Kysely<Tables>): Promise<readonly string[]> {
  const rows = await (db as unknown as Kysely<WithMigrations>)
    .selectFrom(DEFAULT_MIGRATION_TABLE)
    .select("name")
    .execute();
  return rows.map(({ name }) => name).sort();
}
