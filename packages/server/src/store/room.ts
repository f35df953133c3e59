import type { Kysely } from "kysely";
import { StoreFault } from "./fault.ts";
import type { Tables } from "./tables.ts";

/** Bytes that are written to see whether the database takes any: some pages, as a receipt needs. */
const TRIED = 65_536;
/** What is written and taken away again; no digest is called that. */
const NAME = "room";

/** Whether the database takes what is written. */
export interface Room {
  /** Does work; a database that is full or read-only is remembered until it takes something again. */
  watch<T>(work: () => Promise<T>): Promise<T>;
  /**
   * Tries, unless it is known: at the first time, and as long as nothing could be written.
   *
   * @throws what the database throws when it takes nothing
   */
  prove(): Promise<void>;
}

export function roomIn(db: Kysely<Tables>): Room {
  let proven = false;
  return {
    watch: async (work) => {
      try {
        return await work();
      } catch (error) {
        if (error instanceof StoreFault && TAKES_NOTHING.includes(error.code)) proven = false;
        throw error;
      }
    },
    prove: async () => {
      if (proven) return;
      await writeSomething(db);
      proven = true;
    },
  };
}

const TAKES_NOTHING: readonly string[] = ["STORE_FULL", "STORE_READ_ONLY", "STORE_IO"];

function writeSomething(db: Kysely<Tables>): Promise<void> {
  return db.transaction().execute(async (trx) => {
    const packed = Buffer.alloc(TRIED, "room");
    await trx.insertInto("rulebooks").values({ digest: NAME, packed }).execute();
    await trx.deleteFrom("rulebooks").where("digest", "=", NAME).execute();
  });
}
