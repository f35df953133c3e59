import type { Kysely, Transaction } from "kysely";
import { KINDS } from "../kinds.ts";
import { addressKey } from "../names.ts";
import type { NewThing, Put } from "../store.ts";
import type { Tables, ThingRow } from "../tables.ts";
import { prepare, type Written } from "./prepare.ts";
import { columnsOf, thingOf } from "./rows.ts";

type Saved = { readonly row: ThingRow; readonly change: "made" | "changed" };

/**
 * Saves a thing, see `Things.put`. Each way of writing is one statement that finds the row as expected or
 * writes nothing, so of two that save at once one wins and the other sees what the first wrote.
 *
 * @param now the time of the change
 */
export async function put(db: Kysely<Tables>, thing: NewThing, now: string): Promise<Put> {
  const prepared = prepare(thing);
  if (!prepared.ok) return { kind: "refused", problems: prepared.problems };
  const { value: written } = prepared;
  const { basedOn = 0 } = thing;
  return db.transaction().execute(async (trx): Promise<Put> => {
    const saved =
      basedOn === 0 ? await make(trx, thing, written, now) : await change(trx, thing, written, now);
    if (saved !== undefined) {
      if (KINDS[thing.kind].history) await remember(trx, saved.row);
      return { kind: "stored", thing: thingOf(saved.row), change: saved.change };
    }
    return notSaved(await find(trx, addressKey(thing)), written, basedOn);
  });
}

/** Writes a new thing, unless there is one. */
export async function make(
  trx: Transaction<Tables>,
  thing: NewThing,
  written: Written,
  now: string,
): Promise<Saved | undefined> {
  const { kind, owner, id } = thing;
  const names = { key: addressKey(thing), kind, owner, id };
  const content = await columnsOf(kind, written.content);
  const row = await trx
    .insertInto("things")
    .values({
      ...names,
      ...written,
      ...content,
      version: 1,
      created: now,
      updated: now,
      deleted: null,
    })
    .onConflict((conflict) => conflict.column("key").doNothing())
    .returningAll()
    .executeTakeFirst();
  return row && { row, change: "made" };
}

async function change(
  trx: Transaction<Tables>,
  thing: NewThing,
  written: Written,
  now: string,
): Promise<Saved | undefined> {
  const { kind, basedOn = 0 } = thing;
  if (KINDS[kind].immutable) return undefined;
  const row = await trx
    .updateTable("things")
    .set({ ...written, version: basedOn + 1, updated: now })
    .where("key", "=", addressKey(thing))
    .where("version", "=", basedOn)
    .where("digest", "<>", written.digest)
    .where("deleted", "is", null)
    .returningAll()
    .executeTakeFirst();
  return row && { row, change: "changed" };
}

/** Why nothing was written. */
export function notSaved(
  stored: ThingRow | undefined,
  written: Pick<Written, "digest">,
  given: number,
): Put {
  if (stored === undefined) return { kind: "notFound" };
  if (stored.deleted !== null) return { kind: "deleted" };
  const thing = thingOf(stored);
  if (stored.digest === written.digest) return { kind: "stored", thing, change: "none" };
  return { kind: "conflict", given, stored: thing };
}

export function find(trx: Transaction<Tables>, key: string): Promise<ThingRow | undefined> {
  return trx.selectFrom("things").selectAll().where("key", "=", key).executeTakeFirst();
}

async function remember(trx: Transaction<Tables>, row: ThingRow): Promise<void> {
  const { key, version, title, content, updated: saved } = row;
  await trx.insertInto("revisions").values({ key, version, title, content, saved }).execute();
}
