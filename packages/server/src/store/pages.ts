import type { Kysely } from "kysely";
import type { LinkRow, Tables, ThingRow } from "./tables.ts";

const AT_ONCE = 200;

type KeyRow = Pick<ThingRow, "key" | "kind" | "owner" | "title" | "updated" | "deleted">;

/** The columns that upkeep needs of every thing, deleted ones too: in pages, in the order of keys. */
export async function* keyPages(db: Kysely<Tables>): AsyncGenerator<readonly KeyRow[]> {
  for (let after = ""; ; ) {
    const rows = await db
      .selectFrom("things")
      .select(["key", "kind", "owner", "title", "updated", "deleted"])
      .where("key", ">", after)
      .orderBy("key")
      .limit(AT_ONCE)
      .execute();
    const last = rows.at(-1);
    if (last === undefined) return;
    yield rows;
    after = last.key;
  }
}

/** Every row of things, deleted ones too, in the order of their keys; few in memory at a time. */
export async function* thingRows(db: Kysely<Tables>): AsyncGenerator<ThingRow> {
  for (let after = ""; ; ) {
    const rows = await db
      .selectFrom("things")
      .selectAll()
      .where("key", ">", after)
      .orderBy("key")
      .limit(AT_ONCE)
      .execute();
    yield* rows;
    const last = rows.at(-1);
    if (last === undefined) return;
    after = last.key;
  }
}

/** Every link of receipts, in the order of the chain; few in memory at a time. */
export async function* linkRows(db: Kysely<Tables>): AsyncGenerator<LinkRow> {
  for (let after = { sequence: 0, hash: "" }; ; ) {
    const rows = await db
      .selectFrom("links")
      .selectAll()
      .where(({ eb, refTuple, tuple }) =>
        eb(refTuple("sequence", "hash"), ">", tuple(after.sequence, after.hash)),
      )
      .orderBy("sequence")
      .orderBy("hash")
      .limit(AT_ONCE)
      .execute();
    yield* rows;
    const last = rows.at(-1);
    if (last === undefined) return;
    after = last;
  }
}
