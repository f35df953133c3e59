import type { Kysely, RawBuilder } from "kysely";
import { things } from "./0001-things.ts";

type Step = (db: Kysely<unknown>, exactText: RawBuilder<unknown>) => Promise<void>;

/** Every change of the tables, in order. One that was released is never changed again. */
export const MIGRATIONS: Readonly<Record<string, Step>> = {
  "0001-things": things,
};

/** The tables that this program works with. */
export const SCHEMA = Object.keys(MIGRATIONS).at(-1) ?? "";
