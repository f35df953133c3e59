import { DatabaseSync, type SQLInputValue } from "node:sqlite";
import { exportSql } from "@cokdyby/engine/export";
import { expect, test } from "vitest";
import { expectOk } from "../../packages/engine/test-data/expect-ok.ts";
import { deep, portion } from "../../scripts/vitest/tier.ts";
import { columnsOf, sqliteTable } from "./databases.ts";
import { findsTheSame } from "./finds-the-same.ts";
import { LAW_DATES, lawAsAmended, TODAY } from "./laws.ts";

const SIZE = deep ? { slices: 3, rows: 8_000 } : { slices: 3, rows: 170 };

for (const on of LAW_DATES) {
  findsTheSame(on, {
    name: "SQLite",
    dialect: "sqlite",
    tableOf: sqliteTable,
    // of the first two hardly any row is a yes
    outcomes: ["offence.192-1", "liability.exempt", "liability.belowAge"],
    ...SIZE,
  });
}

/** Eighteen megabytes, and more than is written: seconds each. */
const LARGE = ["timeBarred", "open", "withdrawalPossible", "diversionPossible"];

test("the newest SQLite takes the query of each outcome", async () => {
  const rulebook = lawAsAmended("2026-03-01");
  const table = sqliteTable(rulebook, []);
  for (const { outcome } of portion(rulebook.outcomes, 8)) {
    const isLarge = LARGE.includes(outcome.replace("prosecution.", ""));
    if (isLarge && !deep) continue;
    const request = {
      dialect: "sqlite",
      outcomes: [outcome],
      on: "2026-03-01",
      today: TODAY,
    } as const;
    const exported = exportSql(rulebook, request);
    if (exported.ok) expect(await table.query(exported.value.queries[0]?.sql ?? "")).toEqual([]);
    else expect([isLarge, exported.problems[0]?.code]).toEqual([true, "QUERY_TOO_LARGE"]);
  }
  table.close();
});

test("in SQLite a text is the value that it writes, as of a file that was loaded, and nothing else", () => {
  const rulebook = lawAsAmended("2026-03-01");
  const values: readonly [string, SQLInputValue, string][] = [
    ["act.intentional", 1, "case"],
    ["act.intentional", 0n, "case"],
    ...["true", "False", "1", 1.0].map((value) => ["act.intentional", value, "case"] as const),
    ...["", "2", "ano", 0.5, 1.0e300].map(
      (value) => ["act.intentional", value, "notACase"] as const,
    ),
    ["actor.age", 15, "case"],
    ["actor.age", 15n, "case"],
    ["actor.age", "15", "case"],
    ...["", " 15", "15 let", "1e1", "1.5.0", "-1", "121", "15.5", 15.5].map(
      (value) => ["actor.age", value, "notACase"] as const,
    ),
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
  const exported = expectOk(exportSql(rulebook, asked));
  const found = database.prepare(exported.queries[0]?.sql ?? "").all();
  const told = new Map(
    found.map(({ id, status }) => [id, status === "notACase" ? status : "case"]),
  );
  expect(values.map((_, at) => told.get(at))).toEqual(values.map(([, , expected]) => expected));
});
