import type { Kysely } from "kysely";
import type { Launches } from "./store.ts";
import type { Tables } from "./tables.ts";

/** The launches of a database; faults of the driver are not translated here. */
export function launchesIn(db: Kysely<Tables>): Launches {
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
    reseal: async (id, sealed) => {
      await db.updateTable("launches").set({ sealed }).where("id", "=", id).execute();
    },
    forgetExpired: async (now) => {
      await db.deleteFrom("launches").where("expires", "<=", now).execute();
    },
  };
}
