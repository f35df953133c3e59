import type { Kysely } from "kysely";
import { yielder } from "../../yield.ts";
import { keyPages } from "../pages.ts";
import type { Tables } from "../tables.ts";

/**
 * See `Upkeep.forgetBefore`. Some at a time, and others have their turn in between.
 *
 * @param now tokens, launches and sign-ins that are still valid are not forgotten, whatever the time
 */
export async function forgetBefore(
  { db, read }: { readonly db: Kysely<Tables>; readonly read: Kysely<Tables> },
  time: string,
  now: string,
): Promise<void> {
  const turn = yielder();
  for await (const rows of keyPages(read)) {
    const keys = rows
      .filter(({ deleted }) => deleted !== null && deleted < time)
      .map(({ key }) => key);
    if (keys.length > 0) {
      // that there was a receipt stays, so that the chain holds; whose it was and its id do not. First, so
      // that a key that stays behind when this is cut short is still found by its thing
      await db.updateTable("links").set({ key: null }).where("key", "in", keys).execute();
      await db.deleteFrom("things").where("key", "in", keys).where("deleted", "<", time).execute();
    }
    await turn();
  }
  const expired = time < now ? time : now;
  await db.deleteFrom("tokens").where("expires", "<", expired).execute();
  await db.deleteFrom("launches").where("expires", "<", expired).execute();
  await db.deleteFrom("sign_ins").where("expires", "<", expired).execute();
}
