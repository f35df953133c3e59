import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { openStore } from "@cokdyby/server/store";
import { expect, test } from "vitest";
import { postgresDatabases, query } from "./postgres/databases.ts";
import type { Backend } from "./suite/backend.ts";
import { storeSuite } from "./suite/suite.ts";

/** DATABASE_URL points the suite at another server. */
async function postgres(): Promise<Backend> {
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

storeSuite("PostgreSQL", postgres);

test.each(["mysql://localhost/x", "localhost:5432", "postgres://"])(
  "%s is no address of PostgreSQL",
  async (databaseUrl) => {
    const store = await openStore({ dataFolder: "", databaseUrl });
    expect(store).toMatchObject({ ok: false, problems: [{ code: "STORE_URL_MALFORMED" }] });
  },
);

test("a server that does not answer is a problem, which does not repeat the password", async () => {
  const databaseUrl = "postgres://ann:pass7261word@127.0.0.1:1/x";
  const store = await openStore({ dataFolder: "", databaseUrl });
  expect(store).toMatchObject({ ok: false, problems: [{ code: "STORE_UNREACHABLE" }] });
  expect(JSON.stringify(store)).not.toContain("pass7261word");
});
