import { DatabaseSync, type SQLInputValue } from "node:sqlite";
import { exportSql } from "@cokdyby/engine";
import { expect, test } from "vitest";
import { deep } from "../../scripts/vitest/tier.ts";
import { columnsOf, sqliteTable } from "./databases.ts";
import { findsTheSame } from "./finds-the-same.ts";
import { LAW_DATES, lawAsAmended, TODAY } from "./laws.ts";

const SIZE = deep ? { slices: 2, rows: 12_500, minutes: 60 } : { slices: 2, rows: 250, minutes: 5 };

for (const on of LAW_DATES) {
  findsTheSame(on, {
    name: "SQLite",
    dialect: "sqlite",
    tableOf: sqliteTable,
    outcomes: ["offence.192-1", "liability.exempt"],
    ...SIZE,
  });
}

test("in SQLite text and fractions are no truth value, and text is no number", () => {
  const rulebook = lawAsAmended("2026-03-01");
  const values: readonly [string, SQLInputValue, string][] = [
    ["act.intentional", 1, "case"],
    ["act.intentional", 0n, "case"],
    ...["true", "false", "", "1", "ano", 0.5, 1.0e300].map(
      (value) => ["act.intentional", value, "notACase"] as const,
    ),
    ["actor.age", 15, "case"],
    ["actor.age", 15n, "case"],
    ["actor.age", "15", "notACase"],
    ["actor.age", 15.5, "notACase"],
  ] as [string, SQLInputValue, string][];
  const database = new DatabaseSync(":memory:");
  // columns without a type keep each value as it is
  const names = columnsOf(rulebook).map(({ name }) => `"${name}"`);
  database.exec(`CREATE TABLE cases (${names.join(", ")})`);
  for (const [at, [fact, value]] of values.entries()) {
    database.prepare(`INSERT INTO cases ("id", "${fact}") VALUES (?, ?)`).run(at, value);
  }
  const asked = {
    dialect: "sqlite",
    outcomes: ["liability.belowAge"],
    on: "2026-03-01",
    today: TODAY,
  };
  const exported = exportSql(rulebook, asked);
  if (!exported.ok) throw new Error(JSON.stringify(exported.problems));
  const found = database.prepare(exported.value[0]?.sql ?? "").all();
  const told = new Map(
    found.map(({ id, status }) => [id, status === "notACase" ? status : "case"]),
  );
  expect(values.map((_, at) => told.get(at))).toEqual(values.map(([, , expected]) => expected));
});
