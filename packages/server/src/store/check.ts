import { type Rulebook, rulebookDigest, sha256Of } from "@cokdyby/engine";
import type { Kysely } from "kysely";
import type { Database } from "./database.ts";
import { StoreFault } from "./fault.ts";
import { linkRows, thingRows } from "./pages.ts";
import { NO_HASH } from "./receipts/link.ts";
import { rulebookOf } from "./receipts/rulebooks.ts";
import type { Unsound } from "./store.ts";
import type { LinkRow, RulebookRow, Tables, ThingRow } from "./tables.ts";
import { contentOf, thingOf } from "./things/rows.ts";

/**
 * See `Upkeep.check`: the database's own look, then whether each thing is what was written, each rulebook
 * that of its digest, and each receipt in its place in the chain.
 */
export async function check(database: Database): Promise<readonly Unsound[]> {
  try {
    return (await database.check()) ? await checkRows(database) : [{ what: "database" }];
  } catch (error) {
    const fault = error instanceof StoreFault ? error : database.faultOf(error);
    if (fault?.code === "STORE_DAMAGED") return [{ what: "database" }];
    throw error;
  }
}

async function checkRows(database: Database): Promise<readonly Unsound[]> {
  const snapshot = await database.snapshot();
  const found: Unsound[] = [];
  try {
    for await (const row of thingRows(snapshot.db)) {
      const { kind, owner, id } = row;
      if (!isSound(() => row.deleted !== null || thingOf(row))) {
        found.push({ what: "thing", kind, owner, id });
      }
    }
    const rulebooks = await snapshot.db.selectFrom("rulebooks").selectAll().execute();
    for (const row of rulebooks) {
      if (!isSound(() => isOfItsDigest(row))) found.push({ what: "rulebook", digest: row.digest });
    }
    found.push(...(await brokenLinks(snapshot.db)));
    return found;
  } finally {
    await snapshot.end();
  }
}

/** Nothing but `true` or a value is sound; what cannot be read is not. */
function isSound(look: () => unknown): boolean {
  try {
    return look() !== false;
  } catch {
    return false;
  }
}

function isOfItsDigest(row: RulebookRow): boolean {
  const rulebook = rulebookOf(row) as Rulebook;
  return rulebook.digest === row.digest && rulebookDigest(rulebook) === row.digest;
}

/** There may be several chains, where stores were merged; each is checked alone. */
async function brokenLinks(db: Kysely<Tables>): Promise<readonly Unsound[]> {
  const found: Unsound[] = [];
  let before: { readonly sequence: number; readonly hashes: Set<string> } = {
    sequence: 0,
    hashes: new Set([NO_HASH]),
  };
  let here = before;
  for await (const link of linkRows(db)) {
    const { sequence, previous, hash } = link;
    if (sequence !== here.sequence) {
      before = here;
      here = { sequence, hashes: new Set() };
    }
    here.hashes.add(hash);
    if (before.sequence !== sequence - 1 || !before.hashes.has(previous)) {
      found.push({ what: "chain", sequence });
    }
    if (link.deleted === null && !(await isThere(db, link)))
      found.push({ what: "receipt", sequence });
  }
  const { hash } = await db.selectFrom("chain").selectAll().executeTakeFirstOrThrow();
  if (!here.hashes.has(hash)) found.push({ what: "chain", sequence: here.sequence + 1 });
  return found;
}

async function isThere(db: Kysely<Tables>, { key, hash }: LinkRow): Promise<boolean> {
  const row: ThingRow | undefined =
    key === null
      ? undefined
      : await db
          .selectFrom("things")
          .selectAll()
          .where("key", "=", key)
          .where("deleted", "is", null)
          .executeTakeFirst();
  return row !== undefined && isSound(() => sha256Of(contentOf(row)) === hash);
}
