import type { Kysely } from "kysely";
import { StoreFault } from "../fault.ts";
import { pack, unpack } from "../pack.ts";
import type { RulebookRow, Tables } from "../tables.ts";

/** Keeps a rulebook, once for all receipts that were decided by it. @returns whether it was not there yet */
export async function keepRulebook(
  db: Kysely<Tables>,
  rulebook: { readonly digest: string },
): Promise<boolean> {
  const { digest } = rulebook;
  const kept = await db
    .selectFrom("rulebooks")
    .select("digest")
    .where("digest", "=", digest)
    .executeTakeFirst();
  if (kept !== undefined) return false;
  const packed = await pack(JSON.stringify(rulebook));
  await db
    .insertInto("rulebooks")
    .values({ digest, packed })
    .onConflict((conflict) => conflict.column("digest").doNothing())
    .execute();
  return true;
}

/** See `Rulebooks.get`. */
export async function keptRulebook(db: Kysely<Tables>, digest: string): Promise<unknown> {
  const row = await db
    .selectFrom("rulebooks")
    .selectAll()
    .where("digest", "=", digest)
    .executeTakeFirst();
  return row && rulebookOf(row);
}

/** @throws {StoreFault} STORE_DAMAGED when it cannot be read */
export function rulebookOf({ packed }: RulebookRow): unknown {
  try {
    return JSON.parse(unpack(packed));
  } catch {
    throw new StoreFault("STORE_DAMAGED", "rulebook");
  }
}
