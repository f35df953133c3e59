import type { ExpressionBuilder, ExpressionWrapper, Kysely, SqlBool, Transaction } from "kysely";
import { yielder } from "../../yield.ts";
import { addressKey } from "../names.ts";
import { keyPages } from "../pages.ts";
import type { DeleteCondition, OwnAddress } from "../store.ts";
import type { Tables } from "../tables.ts";
import { BLANK } from "./rows.ts";

type Where = (
  eb: ExpressionBuilder<Tables, "things">,
) => ExpressionWrapper<Tables, "things", SqlBool>;

/** See `Things.delete`. @param now when */
export async function deleteThing(
  db: Kysely<Tables>,
  address: OwnAddress,
  now: string,
): Promise<boolean> {
  return (await deleteSome(db, [addressKey(address)], (eb) => eb.and([]), now)) > 0;
}

/**
 * See `Upkeep.deleteWhere`; without a condition nothing is deleted. It goes through all things, some at a
 * time, and others have their turn in between.
 *
 * @param now when
 */
export async function deleteWhere(
  { db, read }: { readonly db: Kysely<Tables>; readonly read: Kysely<Tables> },
  condition: DeleteCondition,
  now: string,
): Promise<number> {
  const { owner, kind, updatedBefore } = condition;
  if (owner === undefined && kind === undefined && updatedBefore === undefined) return 0;
  const where: Where = (eb) =>
    eb.and([
      ...(owner === undefined ? [] : [eb("owner", "=", owner)]),
      ...(kind === undefined ? [] : [eb("kind", "=", kind)]),
      ...(updatedBefore === undefined ? [] : [eb("updated", "<", updatedBefore)]),
    ]);
  const turn = yielder();
  let all = 0;
  for await (const rows of keyPages(read)) {
    const keys = rows
      .filter(
        (row) =>
          row.deleted === null &&
          (owner === undefined || row.owner === owner) &&
          (kind === undefined || row.kind === kind) &&
          (updatedBefore === undefined || row.updated < updatedBefore),
      )
      .map(({ key }) => key);
    if (keys.length > 0) all += await deleteSome(db, keys, where, now);
    await turn();
  }
  return all;
}

/**
 * What stays of a thing is a row with its key and the time, so that a late retry does not bring it back.
 * The condition is part of the update itself: a thing that was saved meanwhile is checked again.
 */
function deleteSome(
  db: Kysely<Tables>,
  some: readonly string[],
  where: Where,
  now: string,
): Promise<number> {
  return db.transaction().execute(async (trx: Transaction<Tables>) => {
    const deleted = await trx
      .updateTable("things")
      .set({ ...BLANK, created: now, updated: now, deleted: now })
      .where("key", "in", some)
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
