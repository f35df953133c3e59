import type { Rulebook } from "@cokdyby/engine";
import pg from "pg";
import { afterAll, beforeAll } from "vitest";
import { deep } from "../../scripts/vitest/tier.ts";
import { type Databases, postgresDatabases } from "../store/postgres/databases.ts";
import { type CaseTable, columnsOf } from "./databases.ts";
import { findsTheSame } from "./finds-the-same.ts";
import { LAW_DATES } from "./laws.ts";
import type { Row } from "./random-rows.ts";

const SIZE = deep ? { slices: 5, rows: 5_000 } : { slices: 3, rows: 170 };

let databases: Databases;
beforeAll(async () => {
  databases = await postgresDatabases();
});
afterAll(() => databases.remove(), 60_000);

/** @param isLoaded whether all columns but the id are text, as where a file was loaded */
async function postgresTable(
  rulebook: Rulebook,
  rows: Iterable<Row>,
  isLoaded: boolean,
): Promise<CaseTable> {
  const client = new pg.Client({ connectionString: await databases.fresh() });
  await client.connect();
  const columns = columnsOf(rulebook);
  const types = { integer: "integer", bool: "boolean", option: "text", date: "text" };
  const typeOf = ({ name, type }: (typeof columns)[number]) =>
    isLoaded && name !== "id" ? "text" : types[type];
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

for (const on of LAW_DATES) {
  findsTheSame(on, {
    name: "PostgreSQL",
    dialect: "postgresql",
    tableOf: (rulebook, rows) => postgresTable(rulebook, rows, on === LAW_DATES.at(-1)),
    // of the first two hardly any row is a yes
    outcomes: [
      "offence.192-1",
      "liability.exempt",
      "liability.belowAge",
      "jurisdiction.passivePersonality",
    ],
    ...SIZE,
  });
}
