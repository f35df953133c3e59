import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { postgresDatabases, query } from "./databases.ts";

/** DATABASE_URL points the suite at another server. */
export async function postgres() {
  const { cluster, fresh, remove } = await postgresDatabases();
  const backend = {
    fresh: async () => ({ dataFolder: "", databaseUrl: await fresh(), connections: 4 }),
    remove,
  };
  if (cluster === undefined) return backend;
  return {
    ...backend,
    bytes: async ({ databaseUrl = "" }) => {
      await query(databaseUrl, "checkpoint");
      const name = "select oid from pg_database where datname = current_database()";
      const base = join(cluster.data, "base", `${await query(databaseUrl, name)}`);
      const files = readdirSync(base);
      return files.map((file) => readFileSync(join(base, file), "latin1")).join("");
    },
  };
}
