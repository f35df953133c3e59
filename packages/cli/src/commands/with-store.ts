import { existsSync } from "node:fs";
import { join } from "node:path";
import { openStore, STORE_FILE, type Store, StoreFault } from "@cokdyby/server/store";
import { BadInput, cliProblem } from "../input/bad-input.ts";
import { dataFolder } from "../io.ts";
import type { Call } from "./command.ts";

/**
 * Work on the store of the service with the same DATA_DIR and DATABASE_URL.
 *
 * @param missing what is done where there is none: a mistyped DATA_DIR is no empty store
 * @throws BadInput when there is none, or the database does not do its work
 */
export async function withStore<T>(
  call: Call,
  work: (store: Store) => Promise<T>,
  missing: "refuse" | "make" = "refuse",
): Promise<T> {
  const { io } = call;
  if (missing === "refuse" && !hasStore(call)) {
    throw new BadInput([cliProblem("STORE_MISSING", join(dataFolder(io), STORE_FILE))]);
  }
  const { DATABASE_URL: databaseUrl } = io.environment;
  const where = databaseUrl ? "DATABASE_URL" : "DATA_DIR";
  const opened = await openStore({
    dataFolder: dataFolder(io),
    ...(databaseUrl ? { databaseUrl } : {}),
  });
  if (!opened.ok) throw new BadInput(opened.problems.map((each) => ({ ...each, where })));
  try {
    return await work(opened.value);
  } catch (error) {
    if (!(error instanceof StoreFault)) throw error;
    throw new BadInput([{ code: error.code, detail: error.message, where }]);
  } finally {
    await opened.value.close();
  }
}

/** Whether there is a store already: a database that is named, or the file in the data folder. */
export function hasStore({ io }: Call): boolean {
  return Boolean(io.environment.DATABASE_URL) || existsSync(join(dataFolder(io), STORE_FILE));
}
