import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Rulebook, Scalar } from "@cokdyby/engine";
import { type DuckDBConnection, DuckDBInstance } from "@duckdb/node-api";
import Database from "better-sqlite3";
import type { Row } from "./random-rows.ts";

/** A database with a table `cases`. */
export interface CaseTable {
  /** The rows of a query. */
  readonly query: (sql: string) => Promise<readonly Record<string, unknown>[]>;
  readonly close: () => void;
}

/** The columns of the table, with the type of each. */
export function columnsOf({ facts, readings }: Rulebook) {
  return [
    { name: "id", type: "integer" as const },
    ...facts.map(({ fact, type }) => ({ name: fact, type })),
    ...readings.map(({ reading }) => ({ name: `reading.${reading}`, type: "option" as const })),
  ];
}

/** @param threads how many DuckDB may use */
export async function duckdbTable(
  rulebook: Rulebook,
  rows: Iterable<Row>,
  threads = 1,
): Promise<CaseTable> {
  const instance = await DuckDBInstance.create(":memory:", { threads: `${threads}` });
  const connection = await instance.connect();
  const columns = columnsOf(rulebook);
  const types = { integer: "INTEGER", bool: "BOOLEAN", option: "VARCHAR", date: "VARCHAR" };
  const declared = columns.map(({ name, type }) => `"${name}" ${types[type]}`);
  await connection.run(`CREATE TABLE cases (${declared.join(", ")})`);
  const appender = await connection.createAppender("cases");
  for (const row of rows) {
    for (const { name, type } of columns) {
      const value = row[name] ?? null;
      if (value === null) appender.appendNull();
      else if (type === "integer") appender.appendInteger(value as number);
      else if (type === "bool") appender.appendBoolean(value as boolean);
      else appender.appendVarchar(value as string);
    }
    appender.endRow();
  }
  appender.closeSync();
  return asked(instance, connection);
}

/** The rows as DuckDB loads them from a file: columns have the types that their values look like. */
export async function duckdbLoaded(rulebook: Rulebook, rows: Iterable<Row>): Promise<CaseTable> {
  const columns = columnsOf(rulebook).map(({ name }) => name);
  const lines = [...rows].map((row) => columns.map((name) => row[name] ?? "").join(","));
  const folder = mkdtempSync(join(tmpdir(), "cokdyby-rows-"));
  const file = join(folder, "rows.csv");
  writeFileSync(file, [columns.join(","), ...lines, ""].join("\n"));
  const instance = await DuckDBInstance.create(":memory:", { threads: "1" });
  const connection = await instance.connect();
  await connection.run(`CREATE TABLE cases AS SELECT * FROM '${file}'`);
  rmSync(folder, { recursive: true });
  return asked(instance, connection);
}

function asked(instance: DuckDBInstance, connection: DuckDBConnection): CaseTable {
  return {
    query: async (sql) => (await connection.runAndReadAll(sql)).getRowObjectsJS(),
    close: () => {
      connection.closeSync();
      instance.closeSync();
    },
  };
}

/** The newest SQLite at hand: that of better-sqlite3, which sets limits that the one of Node does not. */
export function sqliteTable(rulebook: Rulebook, rows: Iterable<Row>): CaseTable {
  const database = new Database(":memory:");
  const columns = columnsOf(rulebook);
  const types = { integer: "INTEGER", bool: "INTEGER", option: "TEXT", date: "TEXT" };
  database.exec(
    `CREATE TABLE cases (${columns.map(({ name, type }) => `"${name}" ${types[type]}`).join(", ")})`,
  );
  const insert = database.prepare(
    `INSERT INTO cases VALUES (${columns.map(() => "?").join(", ")})`,
  );
  const plain = (value: Scalar | null) => (typeof value === "boolean" ? Number(value) : value);
  database.exec("BEGIN");
  for (const row of rows) insert.run(...columns.map(({ name }) => plain(row[name] ?? null)));
  database.exec("COMMIT");
  return {
    query: async (sql) => database.prepare<[], Record<string, unknown>>(sql).all(),
    close: () => void database.close(),
  };
}
