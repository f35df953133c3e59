import type { Store, StoreOptions } from "@cokdyby/server/store";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Backend, opened, saved } from "./backend.ts";
import { sqlOn } from "./sql.ts";

type Statement = Parameters<NonNullable<StoreOptions["watch"]>>[0];

const MANY = 20_000;

/** How the database finds what a statement asks for. */
async function planOf(options: StoreOptions, { sql, parameters }: Statement): Promise<string> {
  const { databaseUrl, dataFolder } = options;
  if (databaseUrl !== undefined) {
    const { default: pg } = await import("pg");
    const client = new pg.Client({ connectionString: databaseUrl });
    await client.connect();
    try {
      const { rows } = await client.query({
        text: `explain ${sql}`,
        values: [...parameters],
        rowMode: "array",
      });
      return rows.flat().join("\n");
    } finally {
      await client.end();
    }
  }
  const { default: Sqlite } = await import("better-sqlite3");
  const file = new Sqlite(`${dataFolder}/cokdyby.sqlite`, { readonly: true });
  try {
    const rows = file.prepare(`explain query plan ${sql}`).all(...parameters);
    return rows.map((row) => (row as { readonly detail: string }).detail).join("\n");
  } finally {
    file.close();
  }
}

/** Things of many owners, half of them shared, to be put into a store behind its back. */
export function manyThings({ databaseUrl }: StoreOptions, many: number): string {
  const key = databaseUrl === undefined ? "printf('%064d', i)" : "lpad(i::text, 64, '0')";
  return `with recursive n(i) as (select 1 union all select i + 1 from n where i < ${many})
    insert into things (key, kind, owner, id, visibility, version, content, digest, created, updated)
    select ${key}, 'case', 'owner-' || (i % 50), 'id-' || i,
      case when i % 2 = 0 then 'shared' else 'private' end, 1, '{"facts":{}}', 'x',
      '2026-01-01T00:00:00.000Z', '2026-01-01T00:00:00.000Z' from n`;
}

export function plans(backend: () => Backend): void {
  describe("what is asked for by its id", () => {
    let options: StoreOptions;
    let store: Store;
    let statements: Statement[] = [];
    beforeAll(async () => {
      const watch = (statement: Statement) => void statements.push(statement);
      options = { ...(await backend().fresh()), watch };
      store = await opened(options);
      await sqlOn(options, manyThings(options, MANY));
      const thing = { kind: "case", content: { facts: {} } } as const;
      await saved(store, { ...thing, owner: "ann", id: "own", visibility: "private" });
      await saved(store, { ...thing, owner: "cyd", id: "given", visibility: "shared" });
    });
    afterAll(() => store.close());

    const of = (reader: string, id: string, owner?: string) =>
      store.things.get({ reader, kind: "case", id, ...(owner === undefined ? {} : { owner }) });
    const asked: readonly (readonly [string, () => Promise<unknown>, found: boolean])[] = [
      ["one's own", () => of("ann", "own"), true],
      ["what is not there", () => of("ann", "nothing"), false],
      ["what another keeps private", () => of("bob", "own"), false],
      ["the same, of a named owner", () => of("bob", "own", "ann"), false],
      ["what another shares", () => of("ann", "given"), true],
      [
        "a version of it",
        async () => (await store.things.history({ owner: "ann", kind: "case", id: "own" }))[0],
        true,
      ],
      [
        "a thing to delete",
        async () =>
          (await store.things.delete({ owner: "ann", kind: "case", id: "none" })) || undefined,
        false,
      ],
      ["a token", () => store.tokens.find("0123456789abcdef"), false],
    ];

    test.each(asked)("%s is found by an index, and nothing is walked through", async (...given) => {
      const [, ask, found] = given;
      statements = [];
      expect((await ask()) !== undefined).toBe(found);
      const mine = statements.filter(({ sql }) => /^(select|update)\b/i.test(sql));
      expect(mine.length).toBeGreaterThan(0);
      for (const statement of mine) {
        const plan = await planOf(options, statement);
        expect(plan).not.toMatch(/Seq Scan|^SCAN /m);
        expect(plan).not.toMatch(/things_shared|things_of_owner/);
      }
    });
  });
}
