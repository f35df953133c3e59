import { isId } from "@cokdyby/api";
import type { Result } from "@cokdyby/engine";
import type { Kysely } from "kysely";
import { check } from "./check.ts";
import { type Database, guarded, type SqlStatement } from "./database.ts";
import { DATABASE_URL_FORM, isDatabaseUrl } from "./database-url.ts";
import { StoreFault } from "./fault.ts";
import { KINDS } from "./kinds.ts";
import { migrate, refuseOtherSchema } from "./migrate.ts";
import { addReceipt } from "./receipts/add.ts";
import { acceptClock, refuseClockSetBack } from "./receipts/clock.ts";
import { keptRulebook } from "./receipts/rulebooks.ts";
import type { Launches, Store } from "./store.ts";
import type { Tables } from "./tables.ts";
import { deleteThing, deleteWhere } from "./things/delete.ts";
import { forgetBefore } from "./things/forget.ts";
import { get, history } from "./things/get.ts";
import { list } from "./things/list.ts";
import { put } from "./things/put.ts";
import { keysTitled } from "./things/titled.ts";
import { signInsIn, tokensIn } from "./tokens.ts";
import { exportAll } from "./transfer/export.ts";
import { importAll } from "./transfer/import.ts";
import { writeProbeIn } from "./write-probe.ts";

export interface StoreOptions {
  /** Folder of the SQLite file; made when missing. */
  readonly dataFolder: string;
  /** PostgreSQL instead, see `isDatabaseUrl`. */
  readonly databaseUrl?: string;
  /** Most connections to PostgreSQL; default 10. */
  readonly connections?: number;
  /** The SQLite file grows no larger than this many bytes; the disk is the limit when left out. */
  readonly maxBytes?: number;
  readonly clock?: () => Date;
  /** Sees each statement, to ask for its plan; for tests. */
  readonly watch?: (statement: SqlStatement) => void;
}

/**
 * Opens the store, makes or changes its tables and looks whether the SQLite file is sound.
 *
 * @returns the store, or what prevents it; a problem never repeats the address of the database
 */
export async function openStore(options: StoreOptions): Promise<Result<Store>> {
  const { databaseUrl, clock = () => new Date() } = options;
  if (databaseUrl !== undefined && !isDatabaseUrl(databaseUrl)) {
    const detail = `write DATABASE_URL as ${DATABASE_URL_FORM}`;
    return { ok: false, problems: [{ code: "STORE_URL_MALFORMED", detail }] };
  }
  let database: Database | undefined;
  try {
    database = await openDatabase(options);
    const { types } = database;
    await database.unhurried((db) => migrate(db, types));
    return { ok: true, value: storeOn(database, () => clock().toISOString()) };
  } catch (error) {
    await database?.close();
    const fault = error instanceof StoreFault ? error : database?.faultOf(error);
    if (fault === undefined) throw error;
    return { ok: false, problems: [{ code: fault.code, detail: fault.message }] };
  }
}

/** The drivers are loaded when they are needed. */
async function openDatabase(options: StoreOptions): Promise<Database> {
  const { dataFolder: folder, databaseUrl: url, connections, maxBytes, watch } = options;
  const watched = watch === undefined ? {} : { watch };
  if (url !== undefined) {
    const { openPostgres } = await import("./postgres/open-postgres.ts");
    return openPostgres({ url, ...(connections === undefined ? {} : { connections }), ...watched });
  }
  const { openSqlite } = await import("./sqlite/open-sqlite.ts");
  return openSqlite({ folder, ...(maxBytes === undefined ? {} : { maxBytes }), ...watched });
}

function storeOn(database: Database, now: () => string): Store {
  const { db, read } = database;
  const tokens = tokensIn(db);
  const known = tokensIn(read);
  const launches = launchesIn(db);
  const signIns = signInsIn(db);
  const probe = writeProbeIn(db);
  const guard = <T>(work: () => Promise<T>) => probe.watch(() => guarded(database, work));
  return {
    things: {
      put: (thing) =>
        guard(async () => {
          const done = await put(db, thing, now());
          const isReplaced = done.kind === "stored" && done.change === "changed";
          // what was taken out of a thing that keeps no history is gone
          if (isReplaced && !KINDS[thing.kind].history) await database.overwriteDeleted();
          return done;
        }),
      get: (address) => guard(() => get(read, address)),
      list: (query) => guard(() => list(read, query)),
      history: (address) => guard(() => history(read, address)),
      delete: (address) =>
        guard(async () => {
          const deleted = await deleteThing(db, address, now());
          if (deleted) await database.overwriteDeleted();
          return deleted;
        }),
    },
    receipts: { add: (receipt) => guard(() => addReceipt(db, receipt, now())) },
    rulebooks: { get: (digest) => guard(() => keptRulebook(read, digest)) },
    tokens: {
      add: (token) => guard(() => tokens.add(token)),
      find: (id) => guard(async () => (isId(id) ? known.find(id) : undefined)),
      list: () => guard(() => known.list()),
      revoke: (id) => guard(async () => isId(id) && tokens.revoke(id, now())),
    },
    launches: {
      add: (launch) => guard(() => launches.add(launch)),
      find: (id) => guard(() => launchesIn(read).find(id)),
      reseal: (...change) => guard(() => launches.reseal(...change)),
      forgetExpired: (time) => guard(() => launches.forgetExpired(time)),
    },
    signIns: {
      add: (signIn) => guard(() => signIns.add(signIn)),
      end: (of) => guard(() => signIns.end(of)),
      forgetExpired: (time) => guard(() => signIns.forgetExpired(time)),
    },
    upkeep: {
      ready: () =>
        guard(async () => {
          await refuseOtherSchema(read);
          await refuseClockSetBack(read, now());
          await probe.prove();
        }),
      acceptClock: () => guard(() => acceptClock(db, now())),
      check: () => guard(() => check(database)),
      keysTitled: (text) => guard(() => keysTitled(read, text)),
      deleteWhere: (condition) =>
        guard(async () => {
          const deleted = await deleteWhere(database, condition, now());
          if (deleted > 0) await database.overwriteDeleted();
          return deleted;
        }),
      forgetBefore: (time) => guard(() => forgetBefore(database, time, now())),
      erase: () => guard(() => database.erase()),
      export: () => exportGuarded(database, now()),
      import: (open) => guard(() => importAll(database, open)),
    },
    close: () => database.close(),
  };
}

async function* exportGuarded(database: Database, now: string): AsyncGenerator<string> {
  try {
    yield* exportAll(database, now);
  } catch (error) {
    throw database.faultOf(error) ?? error;
  }
}

/** The launches of a database; faults of the driver are not translated here. */
function launchesIn(db: Kysely<Tables>): Launches {
  return {
    add: async (launch) => {
      const { numInsertedOrUpdatedRows } = await db
        .insertInto("launches")
        .values(launch)
        .onConflict((conflict) => conflict.column("nonce").doNothing())
        .executeTakeFirst();
      return numInsertedOrUpdatedRows === 1n;
    },
    find: (id) => db.selectFrom("launches").selectAll().where("id", "=", id).executeTakeFirst(),
    reseal: async (id, former, sealed) => {
      const { numUpdatedRows } = await db
        .updateTable("launches")
        .set({ sealed })
        .where("id", "=", id)
        .where("sealed", "=", former)
        .executeTakeFirst();
      return numUpdatedRows === 1n;
    },
    forgetExpired: async (now) => {
      await db.deleteFrom("launches").where("expires", "<=", now).execute();
    },
  };
}
