import { sha256Of } from "@cokdyby/engine/rulebook";
import type { Kysely, Transaction } from "kysely";
import { addressKey } from "../names.ts";
import type { NewReceipt, Put } from "../store.ts";
import type { ChainRow, Tables } from "../tables.ts";
import { prepare } from "../things/prepare.ts";
import { find, make, notSaved } from "../things/put.ts";
import { thingOf } from "../things/rows.ts";
import { refuseBefore } from "./clock.ts";
import { keepRulebook } from "./rulebooks.ts";

/** A receipt that is made again is another one: its place in the chain is. */
const ANOTHER = { digest: "" };

/**
 * See `Receipts.add`. The end of the chain is locked first, so receipts that are made at once, by several
 * copies of the service too, are appended one after the other.
 */
export async function addReceipt(
  db: Kysely<Tables>,
  { rulebook, sign, ...named }: NewReceipt,
  now: string,
): Promise<Put> {
  const receipt = { ...named, kind: "receipt" } as const;
  return db.transaction().execute(async (trx): Promise<Put> => {
    const last = await lockedEnd(trx);
    const before = await find(trx, addressKey(receipt));
    if (before !== undefined) return notSaved(before, ANOTHER, 0);
    refuseBefore(last.made, now);
    const link = { sequence: last.sequence + 1, previous: last.hash, made: now };
    const prepared = prepare({ ...receipt, content: sign(link) });
    if (!prepared.ok) return { kind: "refused", problems: prepared.problems };
    const { value: written } = prepared;
    const saved = await make(trx, { ...receipt, content: undefined }, written, now);
    if (saved === undefined) return notSaved(await find(trx, addressKey(receipt)), ANOTHER, 0);
    const hash = sha256Of(written.content);
    const { key } = saved.row;
    await trx
      .insertInto("links")
      .values({ ...link, hash, key, deleted: null })
      .execute();
    const end = { sequence: link.sequence, hash, made: last.made > now ? last.made : now };
    await trx.updateTable("chain").set(end).execute();
    await keepRulebook(trx, rulebook);
    return { kind: "stored", thing: thingOf(saved.row), change: saved.change };
  });
}

/** Writing the row to itself locks it, on both databases, until the transaction ends. */
function lockedEnd(trx: Transaction<Tables>): Promise<ChainRow> {
  return trx
    .updateTable("chain")
    .set(({ ref }) => ({ hash: ref("hash") }))
    .returningAll()
    .executeTakeFirstOrThrow();
}
