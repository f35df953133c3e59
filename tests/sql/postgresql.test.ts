import { loadRulebook } from "@cokdyby/rules";
import pg from "pg";
import { afterAll, beforeAll, test } from "vitest";
import { type Databases, postgresDatabases } from "../store/postgres/databases.ts";
import { type CaseTable, columnsOf } from "./databases.ts";
import { expectEqual } from "./equal.ts";
import { type Row, randomRows } from "./random-rows.ts";

const deep = process.env.COKDYBY_DEEP === "1";
const rulebook = loadRulebook();

let databases: Databases;
beforeAll(async () => {
  databases = await postgresDatabases();
}, 120_000);
afterAll(() => databases.remove(), 60_000);

async function postgresTable(rows: Iterable<Row>): Promise<CaseTable> {
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

test("PostgreSQL finds the status that the engine finds, row by row", {
  timeout: (deep ? 120 : 5) * 60_000,
}, async () => {
  const on = "2022-03-10";
  const rows = () => randomRows(rulebook, on, deep ? 5_000 : 200, 3);
  const table = await postgresTable(rows());
  const outcomes = ["offence.192-1", "liability.exempt", "jurisdiction.passivePersonality"];
  const asked = {
    dialect: "postgresql",
    on,
    today: "2026-04-01",
    outcomes,
    columns: ["dependsOn", "missing"],
  } as const;
  await expectEqual(rulebook, table, rows(), asked);
  table.close();
});
