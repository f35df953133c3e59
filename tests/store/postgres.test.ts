import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { digestOf } from "@cokdyby/engine";
import { openStore } from "@cokdyby/server/store";
import { expect, test } from "vitest";
import { postgresDatabases, query } from "./postgres/databases.ts";
import { opened, saved } from "./suite/backend.ts";
import { storeSuite } from "./suite/suite.ts";

/** DATABASE_URL points the suite at another server. */
async function postgres() {
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

test.each([
  ...["mysql://localhost/x", "localhost:5432", "postgres://", "postgres://u:p/w@127.0.0.1/x"],
  // what stands before the mark is taken for a port
  ...["postgres://u:p#w@127.0.0.1/x", "postgres://u:1/w@127.0.0.1/x"],
  ...["postgres://u:1#w@127.0.0.1/x", "postgres://u:1?w@127.0.0.1/x"],
])("%s is no address of PostgreSQL", async (databaseUrl) => {
  const store = await openStore({ dataFolder: "", databaseUrl });
  expect(store).toMatchObject({ ok: false, problems: [{ code: "STORE_URL_MALFORMED" }] });
});

test("a server that does not answer is a problem, which does not repeat the password", async () => {
  const databaseUrl = "postgres://ann:pass7261word%2F%23%3F%25@127.0.0.1:1/x";
  const store = await openStore({ dataFolder: "", databaseUrl });
  expect(store).toMatchObject({ ok: false, problems: [{ code: "STORE_UNREACHABLE" }] });
  expect(JSON.stringify(store)).not.toContain("pass7261word");
});

test.each(["postgres://u:p@/x?host=/no/such/folder", "postgresql:///x?host=/no/such/folder"])(
  "%s is an address, of a socket",
  async (databaseUrl) => {
    const store = await openStore({ dataFolder: "", databaseUrl });
    expect(store).toMatchObject({ ok: false, problems: [{ code: "STORE_UNREACHABLE" }] });
  },
);

test("several copies of the service on one database make one chain of receipts", async () => {
  const { fresh, remove } = await postgres();
  const options = await fresh();
  const copies = [await opened(options), await opened(options)];
  const rulebook = { digest: digestOf({}) };
  const sign = (link: object) => ({ ...link });
  const receipt = { owner: "ann", visibility: "private", rulebook, sign } as const;
  const added = await Promise.all(
    Array.from({ length: 24 }, (_, number) =>
      // each id twice, once at each copy: one of the two takes a number
      copies[number % 2]?.receipts.add({ ...receipt, id: `r-${number >> 1}` }),
    ),
  );
  expect(added.filter((each) => each?.kind === "stored")).toHaveLength(12);
  expect(added.filter((each) => each?.kind === "conflict")).toHaveLength(12);
  const numbers = await query(
    options.databaseUrl,
    "select array_agg(sequence order by sequence)::text from links",
  );
  expect(numbers).toBe("{1,2,3,4,5,6,7,8,9,10,11,12}");
  for (const copy of copies) {
    expect(await copy.upkeep.check()).toEqual([]);
    await copy.close();
  }
  await remove();
});

test("what was imported is known to the planner at once", async () => {
  const { fresh, remove } = await postgres();
  const [from, to] = [await fresh(), await fresh()];
  const [source, target] = [await opened(from), await opened(to)];
  const thing = { kind: "case", owner: "ann", visibility: "private", content: {} } as const;
  for (const id of ["one", "two", "three"]) await saved(source, { ...thing, id });
  let file = "";
  for await (const line of source.upkeep.export()) file += line;
  expect(
    await target.upkeep.import(async function* () {
      yield file;
    }),
  ).toMatchObject({ ok: true });
  const rows = "select reltuples from pg_class where relname = 'things'";
  expect(await query(to.databaseUrl, rows)).toBe(3);
  await Promise.all([source.close(), target.close()]);
  await remove();
});
