import { EngineFault } from "@cokdyby/engine";
import type { Kysely } from "kysely";
import { isRole } from "../access/roles.ts";
import type { SignIns, Tokens } from "./store.ts";
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
      const row =
        (await db
          .selectFrom("tokens")
          .selectAll()
          .where("id", "=", id)
          .where("hash", "<>", REVOKED)
          .executeTakeFirst()) ??
        (await db.selectFrom("sign_ins").select(MEMBERS).where("id", "=", id).executeTakeFirst());
      return row && tokenOf(row);
    },
    list: async () => {
      const made = (await tokenRecords(db)).filter(({ hash }) => hash !== REVOKED);
      const signedIn = await db.selectFrom("sign_ins").select(MEMBERS).execute();
      return [...made, ...signedIn.map((row) => ({ ...tokenOf(row), signedIn: true }))].sort(
        (one, other) => one.created.localeCompare(other.created) || one.id.localeCompare(other.id),
      );
    },
    revoke: async (id, now) => {
      const { numDeletedRows } = await db
        .deleteFrom("sign_ins")
        .where("id", "=", id)
        .executeTakeFirst();
      if (numDeletedRows > 0n) return true;
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

/** The sign-ins of a database; faults of the driver are not translated here. */
export function signInsIn(db: Kysely<Tables>): SignIns {
  return {
    add: async ({ session = null, ...signIn }) => {
      await db
        .insertInto("sign_ins")
        .values({ ...signIn, session })
        .execute();
    },
    end: async (of) => {
      const deleted = db.deleteFrom("sign_ins").returning("id");
      const rows = await ("subject" in of
        ? deleted.where("subject", "=", of.subject)
        : deleted.where("session", "=", of.session)
      ).execute();
      return rows.map(({ id }) => id);
    },
    forgetExpired: async (now) => {
      await db.deleteFrom("sign_ins").where("expires", "<=", now).execute();
    },
  };
}

const MEMBERS = ["id", "hash", "owner", "role", "created", "expires"] as const;

/** All that were made, also what is left of revoked ones; oldest first. */
export async function tokenRecords(db: Kysely<Tables>): Promise<readonly TokenRecord[]> {
  const rows = await db.selectFrom("tokens").selectAll().orderBy("created").orderBy("id").execute();
  return rows.map(tokenOf);
}

function tokenOf({ role, ...rest }: TokenRow): TokenRecord {
  if (!isRole(role)) throw new EngineFault(`the store holds a token with the role ${role}`);
  return { ...rest, role };
}
