import type { Kysely } from "kysely";
import { takingTurns } from "../../turns.ts";
import { keyPages } from "../pages.ts";
import type { Tables } from "../tables.ts";

/** See `Upkeep.forgetBefore`. Some at a time, and others have their turn in between. */
export async function forgetBefore(
  { db, read }: { readonly db: Kysely<Tables>; readonly read: Kysely<Tables> },
  time: string,
): Promise<void> {
  const turn = takingTurns();
  for await (const rows of keyPages(read)) {
    const keys = rows
      .filter(({ deleted }) => deleted !== null && deleted < time)
      .map(({ key }) => key);
    if (keys.length > 0) {
      await db.deleteFrom("things").where("key", "in", keys).where("deleted", "<", time).execute();
    }
    await turn();
  }
  await db.transaction().execute(async (trx) => {
    // that there was a receipt stays, so that the chain holds; whose it was and its id do not
    await trx.updateTable("links").set({ key: null }).where("deleted", "<", time).execute();
    await trx.deleteFrom("tokens").where("expires", "<", time).execute();
  });
}
