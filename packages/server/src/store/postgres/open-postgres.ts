import { Kysely, PostgresDialect, sql } from "kysely";
import pg from "pg";
import { type Database, type SqlStatement, watching } from "../database.ts";
import { StoreFault } from "../fault.ts";
import type { Tables } from "../tables.ts";
import { postgresFault } from "./faults.ts";

/** In milliseconds: to get a connection; for one statement, at the server and here. */
const CONNECT = 5_000;
const STATEMENT = 15_000;
const ANSWER = 20_000;

const TABLES = [
  "things",
  "revisions",
  "tokens",
  "links",
  "rulebooks",
  "launches",
  "sign_ins",
] as const;

export interface PostgresOptions {
  /** `postgres://user:password@host:port/database`; it is never repeated in words. */
  readonly url: string;
  /** How many connections at most. */
  readonly connections?: number;
  readonly watch?: (statement: SqlStatement) => void;
}

/**
 * PostgreSQL as the database.
 *
 * @throws {StoreFault} STORE_UNREACHABLE when it does not answer, and others
 */
export async function openPostgres({
  url,
  connections = 10,
  watch,
}: PostgresOptions): Promise<Database> {
  const limits = { statement_timeout: STATEMENT, query_timeout: ANSWER };
  const db = kysely(url, { max: connections, ...limits }, watch);
  try {
    await refuseOtherEncoding(db);
  } catch (error) {
    await db.destroy();
    throw postgresFault(error) ?? error;
  }
  return {
    db,
    read: db,
    types: { exactText: sql`text collate "C"`, bytes: sql`bytea` },
    unhurried: (work) => unhurried(url, work),
    analyse: async (trx) => {
      for (const table of TABLES) await sql`analyze ${sql.table(table)}`.execute(trx);
    },
    snapshot: async () => {
      const trx = await db
        .startTransaction()
        .setIsolationLevel("repeatable read")
        .setAccessMode("read only")
        .execute();
      return {
        db: trx,
        end: async () => {
          await trx.rollback().execute();
        },
      };
    },
    faultOf: postgresFault,
    overwriteDeleted: async () => {},
    // new files for the tables, without what was deleted
    erase: () =>
      unhurried(url, async (alone) => {
        for (const table of TABLES) {
          await sql`vacuum full ${sql.table(table)}`.execute(alone);
        }
      }),
    check: async () => {
      await sql`select count(*) from things`.execute(db);
      return true;
    },
    close: () => db.destroy(),
  };
}

function kysely(
  url: string,
  options: pg.PoolConfig,
  watch?: (statement: SqlStatement) => void,
): Kysely<Tables> {
  const pool = new pg.Pool({
    connectionString: url,
    application_name: "cokdyby",
    connectionTimeoutMillis: CONNECT,
    keepAlive: true,
    ...options,
  });
  // a connection that breaks is replaced, and whoever waits for it is told by their query; unheard, the
  // error itself would end the process: the pool hears idle connections, not those between two queries
  pool.on("error", () => {});
  pool.on("connect", (client) => client.on("error", () => {}));
  return new Kysely<Tables>({ dialect: new PostgresDialect({ pool }), log: watching(watch) });
}

/** On a connection of its own, without time limits. */
async function unhurried<T>(url: string, work: (alone: Kysely<Tables>) => Promise<T>): Promise<T> {
  const alone = kysely(url, { max: 1 });
  try {
    return await work(alone);
  } finally {
    await alone.destroy();
  }
}

async function refuseOtherEncoding(db: Kysely<Tables>): Promise<void> {
  const { rows } = await sql<{ encoding: string }>`
    select pg_encoding_to_char(encoding) as encoding from pg_database
    where datname = current_database()`.execute(db);
  const encoding = rows[0]?.encoding ?? "";
  if (encoding !== "UTF8") throw new StoreFault("STORE_ENCODING", encoding);
}
