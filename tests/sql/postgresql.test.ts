import type { Rulebook } from "@cokdyby/engine";
import pg from "pg";
import { afterAll, beforeAll, test } from "vitest";
import { type Databases, postgresDatabases } from "../store/postgres/databases.ts";
import { type CaseTable, columnsOf } from "./databases.ts";
import { LAW_DATES, lawAsAmended } from "./laws.ts";
import type { Row } from "./random-rows.ts";
import { expectEqualInSlices } from "./slices.ts";

const deep = process.env.COKDYBY_DEEP === "1";
const SIZE = deep ? { slices: 5, rows: 5_000 } : { slices: 2, rows: 250 };

let databases: Databases;
beforeAll(async () => {
  databases = await postgresDatabases();
}, 120_000);
afterAll(() => databases.remove(), 60_000);

async function postgresTable(rulebook: Rulebook, rows: Iterable<Row>): Promise<CaseTable> {
  const client = new pg.Client({ connectionString: await databases.fresh() });
  await client.connect();
  const columns = columnsOf(rulebook);
  const types = { integer: "integer", bool: "boolean", option: "text", date: "text" };
  const typeOf = ({ type }: (typeof columns)[number]) => types[type];
  await client.query(
    `create table cases (${columns.map((each) => `"${each.name}" ${typeOf(each)}`).join(", ")})`,
  );
  const record = columns.map((each) => `"${each.name}" ${typeOf(each)}`).join(", ");
  const insert = `insert into cases select * from json_to_recordset($1) as rows (${record})`;
  let some: Row[] = [];
  const flush = async () => {
    await client.query(insert, [JSON.stringify(some)]);
    some = [];
  };
  for (const row of rows) if (some.push(row) === 500) await flush();
  await flush();
  return {
    query: async (sql) => (await client.query(sql)).rows,
    close: () => void client.end(),
  };
}

test.each(LAW_DATES)(
  "PostgreSQL finds what the engine finds on %s, row by row",
  {
    timeout: (deep ? 120 : 5) * 60_000,
  },
  async (on) => {
    const rulebook = lawAsAmended(on);
    await expectEqualInSlices(rulebook, (rows) => postgresTable(rulebook, rows), {
      dialect: "postgresql",
      on,
      ...SIZE,
      outcomes: ["offence.192-1", "liability.exempt", "jurisdiction.passivePersonality"],
    });
  },
);
