import { EngineFault } from "@cokdyby/engine";
import type { Kysely } from "kysely";
import { isRole } from "../access/roles.ts";
import type { Tokens } from "./store.ts";
import type { Tables, TokenRow } from "./tables.ts";
import { REVOKED, type TokenRecord } from "./token-record.ts";

/** The tokens of a database; faults of the driver are not translated here. */
export function tokensIn(db: Kysely<Tables>): Omit<Tokens, "revoke"> & {
  /** @param now from when on it is refused */
  revoke(id: string, now: string): Promise<boolean>;
} {
  return {
    add: async (token) => {
      await db.insertInto("tokens").values(token).execute();
    },
    find: async (id) => {
      const row = await db
        .selectFrom("tokens")
        .selectAll()
        .where("id", "=", id)
        .where("hash", "<>", REVOKED)
        .executeTakeFirst();
      return row && tokenOf(row);
    },
    list: async () => (await tokenRecords(db)).filter(({ hash }) => hash !== REVOKED),
    revoke: async (id, now) => {
      const { numUpdatedRows } = await db
        .updateTable("tokens")
        .set({ hash: REVOKED, expires: now })
        .where("id", "=", id)
        .where("hash", "<>", REVOKED)
        .executeTakeFirst();
      return numUpdatedRows > 0n;
    },
  };
}

/** All of them, also what is left of revoked ones; oldest first. */
export async function tokenRecords(db: Kysely<Tables>): Promise<readonly TokenRecord[]> {
  const rows = await db.selectFrom("tokens").selectAll().orderBy("created").orderBy("id").execute();
  return rows.map(tokenOf);
}

function tokenOf({ role, ...rest }: TokenRow): TokenRecord {
  if (!isRole(role)) throw new EngineFault(`the store holds a token with the role ${role}`);
  return { ...rest, role };
}
