import type { Kysely } from "kysely";
import type { Tables } from "../tables.ts";

/** See `Upkeep.forgetBefore`. */
export async function forgetBefore(db: Kysely<Tables>, time: string): Promise<void> {
  await db.transaction().execute(async (trx) => {
    await trx.deleteFrom("things").where("deleted", "<", time).execute();
    // that there was a receipt stays, so that the chain holds; whose it was and its id do not
    await trx.updateTable("links").set({ key: null }).where("deleted", "<", time).execute();
    await trx.deleteFrom("tokens").where("expires", "<", time).execute();
  });
}
