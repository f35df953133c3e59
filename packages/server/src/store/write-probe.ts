import type { Kysely } from "kysely";
import { StoreFault } from "./fault.ts";
import type { Tables } from "./tables.ts";

/** Bytes of a trial write: some pages, as many as a receipt needs. */
const TRIED = 65_536;
/** Key of the row that is written and deleted again; no digest equals it. */
const NAME = "room";

/** Finds out whether the database accepts writes. */
export interface WriteProbe {
  /** Does work, and notes when it fails because the database is full or read-only. */
  watch<T>(work: () => Promise<T>): Promise<T>;
  /**
   * Tries a write the first time, and whenever the last write failed.
   *
   * @throws the fault of the database when it accepts no writes
   */
  prove(): Promise<void>;
}

export function writeProbeIn(db: Kysely<Tables>): WriteProbe {
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
