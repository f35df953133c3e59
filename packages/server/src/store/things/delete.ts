import type { ExpressionBuilder, ExpressionWrapper, Kysely, SqlBool, Transaction } from "kysely";
import { keyOf } from "../names.ts";
import type { DeleteCondition, OwnAddress } from "../store.ts";
import type { Tables } from "../tables.ts";
import { BLANK } from "./rows.ts";

/** How many things one transaction deletes at most, so that others get their turn. */
const AT_ONCE = 500;

type Where = (
  eb: ExpressionBuilder<Tables, "things">,
) => ExpressionWrapper<Tables, "things", SqlBool>;

/** See `Things.delete`. @param now when */
export async function deleteThing(
  db: Kysely<Tables>,
  address: OwnAddress,
  now: string,
): Promise<boolean> {
  const key = keyOf(address);
  return (await deleteSome(db, (eb) => eb.and([eb("key", "=", key)]), now)) > 0;
}

/** See `Upkeep.deleteWhere`; without a condition nothing is deleted. @param now when */
export async function deleteWhere(
  db: Kysely<Tables>,
  { owner, kind, updatedBefore }: DeleteCondition,
  now: string,
): Promise<number> {
  if (owner === undefined && kind === undefined && updatedBefore === undefined) return 0;
  const where: Where = (eb) =>
    eb.and([
      ...(owner === undefined ? [] : [eb("owner", "=", owner)]),
      ...(kind === undefined ? [] : [eb("kind", "=", kind)]),
      ...(updatedBefore === undefined ? [] : [eb("updated", "<", updatedBefore)]),
    ]);
  let all = 0;
  for (;;) {
    const deleted = await deleteSome(db, where, now);
    if (deleted === 0) return all;
    all += deleted;
  }
}

/**
 * What stays of a thing is a row with its key and the time, so that a late retry does not bring it back.
 * The condition stands in the update itself: a thing that is saved meanwhile is looked at again.
 */
function deleteSome(db: Kysely<Tables>, where: Where, now: string): Promise<number> {
  return db.transaction().execute(async (trx: Transaction<Tables>) => {
    const deleted = await trx
      .updateTable("things")
      .set({ ...BLANK, created: now, updated: now, deleted: now })
      .where("key", "in", (eb) =>
        eb
          .selectFrom("things")
          .select("key")
          .where("deleted", "is", null)
          .where(where)
          .limit(AT_ONCE),
      )
      .where("deleted", "is", null)
      .where(where)
      .returning("key")
      .execute();
    if (deleted.length > 0) {
      const keys = deleted.map(({ key }) => key);
      await trx.deleteFrom("revisions").where("key", "in", keys).execute();
      await trx.updateTable("links").set({ deleted: now }).where("key", "in", keys).execute();
    }
    return deleted.length;
  });
}
