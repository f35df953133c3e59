import { EngineFault } from "@cokdyby/engine";
import type { Kysely } from "kysely";
import { isRole } from "../access/roles.ts";
import type { Tokens } from "./store.ts";
import type { Tables, TokenRow } from "./tables.ts";
import type { TokenRecord } from "./token-record.ts";

/** The tokens of a database; faults of the driver are not translated here. */
export function tokensIn(db: Kysely<Tables>): Tokens {
  return {
    add: async (token) => {
      await db.insertInto("tokens").values(token).execute();
    },
    find: async (id) => {
      const row = await db.selectFrom("tokens").selectAll().where("id", "=", id).executeTakeFirst();
      return row && tokenOf(row);
    },
    list: async () => {
      const rows = await db
        .selectFrom("tokens")
        .selectAll()
        .orderBy("created")
        .orderBy("id")
        .execute();
      return rows.map(tokenOf);
    },
    revoke: async (id) => {
      const { numDeletedRows } = await db
        .deleteFrom("tokens")
        .where("id", "=", id)
        .executeTakeFirst();
      return numDeletedRows > 0n;
    },
  };
}

function tokenOf({ role, ...rest }: TokenRow): TokenRecord {
  if (!isRole(role)) throw new EngineFault(`the store holds a token with the role ${role}`);
  return { ...rest, role };
}
