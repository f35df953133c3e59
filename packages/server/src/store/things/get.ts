import { isId } from "@cokdyby/api";
import type { Kysely } from "kysely";
import { KINDS, type ThingKind } from "../kinds.ts";
import { addressKey, isOwner } from "../names.ts";
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
  const shared =
    owner === undefined ? await firstShared(db, kind, id) : addressKey({ owner, kind, id });
  const row = shared === undefined ? undefined : await find(db, shared);
  return row?.visibility === "shared" ? thingOf(row) : undefined;
}

/**
 * The key of the thing that was shared first under an id. Sorted here, and whether it is shared is looked at
 * here: asked for both, a database may walk through all that is shared, in the order of that index.
 */
async function firstShared(
  db: Kysely<Tables>,
  kind: ThingKind,
  id: string,
): Promise<string | undefined> {
  const rows = await db
    .selectFrom("things")
    .select(["key", "visibility", "created"])
    .where("kind", "=", kind)
    .where("id", "=", id)
    .execute();
  const shared = rows.filter(({ visibility }) => visibility === "shared");
  const [first] = shared.sort((a, b) => (isBefore(a, b) ? -1 : 1));
  return first?.key;
}

type Spot = Pick<ThingRow, "created" | "key">;

function isBefore(a: Spot, b: Spot): boolean {
  return a.created === b.created ? a.key < b.key : a.created < b.created;
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
  return find(db, addressKey(address));
}

function find(db: Kysely<Tables>, key: string): Promise<ThingRow | undefined> {
  return db
    .selectFrom("things")
    .selectAll()
    .where("key", "=", key)
    .where("deleted", "is", null)
    .executeTakeFirst();
}
