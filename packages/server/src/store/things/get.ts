import type { Kysely } from "kysely";
import { KINDS } from "../kinds.ts";
import { isId, isOwner, keyOf } from "../names.ts";
import type { Address, OwnAddress } from "../store.ts";
import type { Tables, ThingRow } from "../tables.ts";
import type { Thing, Version } from "../thing.ts";
import { contentOf, thingOf, titleOf } from "./rows.ts";

/** See `Things.get`. */
export async function get(db: Kysely<Tables>, address: Address): Promise<Thing | undefined> {
  const { reader, kind, id, owner } = address;
  if (!isId(id) || (owner !== undefined && !isOwner(owner))) return undefined;
  if (owner === undefined || owner === reader) {
    const own = await getOwn(db, { owner: reader, kind, id });
    if (own !== undefined || owner === reader) return own && thingOf(own);
  }
  const shared = db
    .selectFrom("things")
    .selectAll()
    .where("kind", "=", kind)
    .where("id", "=", id)
    .where("visibility", "=", "shared")
    .where("deleted", "is", null);
  const row = await (owner === undefined ? shared : shared.where("owner", "=", owner))
    .orderBy("created")
    .orderBy("key")
    .executeTakeFirst();
  return row && thingOf(row);
}

/** See `Things.history`. */
export async function history(
  db: Kysely<Tables>,
  address: OwnAddress,
): Promise<readonly Version[]> {
  const now = await getOwn(db, address);
  if (now === undefined) return [];
  if (!KINDS[address.kind].history)
    return [versionOf({ ...now, content: contentOf(now), saved: now.updated })];
  const rows = await db
    .selectFrom("revisions")
    .selectAll()
    .where("key", "=", now.key)
    .orderBy("version")
    .execute();
  return rows.map(versionOf);
}

function versionOf(
  row: Pick<ThingRow, "version" | "title" | "content"> & { readonly saved: string },
): Version {
  const { version, content, saved } = row;
  return { version, ...titleOf(row), content: JSON.parse(content), saved };
}

function getOwn(db: Kysely<Tables>, address: OwnAddress): Promise<ThingRow | undefined> {
  return db
    .selectFrom("things")
    .selectAll()
    .where("key", "=", keyOf(address))
    .where("deleted", "is", null)
    .executeTakeFirst();
}
