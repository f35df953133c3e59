import type { Kysely } from "kysely";
import type { ColumnTypes } from "../database.ts";
import { things } from "./0001-things.ts";
import { receipts } from "./0002-receipts.ts";
import { files } from "./0003-files.ts";
import { launches } from "./0004-launches.ts";
import { signIns } from "./0005-sign-ins.ts";

type Step = (db: Kysely<unknown>, types: ColumnTypes) => Promise<void>;

/** Every change of the tables, in order. One that was released is never changed again. */
export const MIGRATIONS: Readonly<Record<string, Step>> = {
  "0001-things": things,
  "0002-receipts": receipts,
  "0003-files": files,
  "0004-launches": launches,
  "0005-sign-ins": signIns,
};

/** The tables that this program works with. */
export const SCHEMA = Object.keys(MIGRATIONS).at(-1) ?? "";
