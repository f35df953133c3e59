import type { Database } from "./database.ts";
import { thingRows } from "./pages.ts";
import { digestOfWritten } from "./things/prepare.ts";

/** See `Upkeep.check`: the database's own look, then whether each thing is what was written. */
export async function check(database: Database): Promise<boolean> {
  if (!(await database.check())) return false;
  const snapshot = await database.snapshot();
  try {
    for await (const row of thingRows(snapshot.db)) {
      if (row.deleted === null && digestOfWritten(row) !== row.digest) return false;
    }
    return true;
  } finally {
    await snapshot.end();
  }
}
