import { type Rulebook, rulebookDigest } from "@cokdyby/engine";
import { canonicalJson, sha256Of } from "@cokdyby/engine/rulebook";
import type { Kysely } from "kysely";
import type { Database } from "./database.ts";
import { StoreFault } from "./fault.ts";
import { KINDS } from "./kinds.ts";
import { addressKey } from "./names.ts";
import { linkRows, thingRows } from "./pages.ts";
import { NO_HASH } from "./receipts/link.ts";
import { rulebookOf } from "./receipts/rulebooks.ts";
import type { Unsound } from "./store.ts";
import type { LinkRow, RevisionRow, RulebookRow, Tables, ThingRow } from "./tables.ts";
import { contentOf, thingOf } from "./things/rows.ts";

/**
 * See `Upkeep.check`: the database's own look, then whether each thing has its content, its names and its
 * versions, each rulebook that receipts name is there and that of its digest, and each receipt in its place in
 * the chain. Nothing stands for times, earlier versions' content, tokens, and what was cut off the end of the
 * chain with its receipts.
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
  const named = new Set<string>();
  try {
    for await (const row of thingRows(snapshot.db)) {
      if (row.deleted !== null) continue;
      const { kind, owner, id } = row;
      const versions = await versionsOf(snapshot.db, row);
      if (!isSound(() => isAsWritten(row, versions))) {
        found.push({ what: "thing", kind, owner, id });
      } else if (kind === "receipt") found.push(...(await unlinked(snapshot.db, row, named)));
    }
    const rulebooks = await snapshot.db.selectFrom("rulebooks").selectAll().execute();
    for (const row of rulebooks) {
      named.delete(row.digest);
      if (!isSound(() => isOfItsDigest(row))) found.push({ what: "rulebook", digest: row.digest });
    }
    for (const digest of named) found.push({ what: "rulebook", digest });
    found.push(...(await brokenLinks(snapshot.db)));
    return found;
  } finally {
    await snapshot.end();
  }
}

function versionsOf(db: Kysely<Tables>, { key }: ThingRow): Promise<readonly RevisionRow[]> {
  return db.selectFrom("revisions").selectAll().where("key", "=", key).orderBy("version").execute();
}

/**
 * Whether a thing has its content and its names, and every version of it is there, the newest as the thing is.
 *
 * @throws for what cannot be read
 */
function isAsWritten(row: ThingRow, versions: readonly RevisionRow[]): boolean {
  const { kind, owner, id } = thingOf(row);
  if (row.key !== addressKey({ kind, owner, id })) return false;
  if (!KINDS[kind].history) return versions.length === 0;
  const newest = versions.at(-1);
  return (
    versions.every(({ version, content }, at) => version === at + 1 && isJson(content)) &&
    newest?.version === row.version &&
    newest.content === row.content &&
    newest.title === row.title
  );
}

/** @throws for what is none */
function isJson(text: string): boolean {
  JSON.parse(text);
  return true;
}

/**
 * A receipt that has a number has a place in the chain, and a rulebook that is kept.
 *
 * @param named takes the digest of that rulebook
 */
async function unlinked(
  db: Kysely<Tables>,
  row: ThingRow,
  named: Set<string>,
): Promise<readonly Unsound[]> {
  const { sequence, rulebook } = JSON.parse(contentOf(row));
  // receipts of before the chain carry hashes of their rules' files; no rulebook was kept then
  if (typeof sequence !== "number") return [];
  if (typeof rulebook?.digest === "string") named.add(rulebook.digest);
  const { key } = row;
  const link = await db
    .selectFrom("links")
    .select("hash")
    .where("key", "=", key)
    .executeTakeFirst();
  return link === undefined ? [{ what: "chain", sequence }] : [];
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
  const end = await db.selectFrom("chain").selectAll().executeTakeFirstOrThrow();
  const isEnd = here.hashes.has(end.hash) && here.sequence === Number(end.sequence);
  if (!isEnd) found.push({ what: "chain", sequence: here.sequence + 1 });
  return found;
}

/** Whether the receipt is there, and says the same of its place as the link. */
async function isThere(db: Kysely<Tables>, link: LinkRow): Promise<boolean> {
  const { key, hash } = link;
  const row: ThingRow | undefined =
    key === null
      ? undefined
      : await db
          .selectFrom("things")
          .selectAll()
          .where("key", "=", key)
          .where("deleted", "is", null)
          .executeTakeFirst();
  if (row === undefined) return false;
  return isSound(() => {
    const content = contentOf(row);
    const { sequence, previous, made } = JSON.parse(content);
    const says = { ...link, sequence, previous, made };
    return sha256Of(content) === hash && canonicalJson(says) === canonicalJson({ ...link });
  });
}
