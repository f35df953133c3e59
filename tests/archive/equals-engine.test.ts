import { writeFileSync } from "node:fs";
import { type ArchiveSource, decideArchive } from "@cokdyby/archive";
import { evaluate, type Rulebook } from "@cokdyby/engine";
import { loadRulebook } from "@cokdyby/rules";
import pg from "pg";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { expectOk } from "../../packages/engine/test-data/expect-ok.ts";
import { runs } from "../../scripts/vitest/tier.ts";
import { amendedBy } from "../properties/analysis/amended-laws.ts";
import { columnsOf } from "../sql/databases.ts";
import { caseOf, type Row, randomRows } from "../sql/random-rows.ts";
import { type Databases, postgresDatabases } from "../store/postgres/databases.ts";
import { type Folder, inDuckDb, makeFolder } from "./folder.ts";

vi.setConfig({ testTimeout: 600_000 });

const ON = "2022-03-10";
const TODAY = "2026-04-01";
const OUTCOMES = ["liability.exempt", "offence.192-3"];
const COLUMNS = ["dependsOn", "missing"] as const;

const rulebook = loadRulebook();
const amended = amendedBy("lower-age-to-14");
const rows = [...randomRows(rulebook, ON, runs({ quick: 40, full: 120, deep: 2_000 }), 41)];
const names = columnsOf(rulebook).map(({ name }) => name);

let folder: Folder;
let databases: Databases;
beforeAll(async () => {
  folder = makeFolder();
  databases = await postgresDatabases();
  writeFileSync(folder.path("cases.csv"), csvOf(rows));
  writeFileSync(
    folder.path("cases.ndjson"),
    rows.map((row) => `${JSON.stringify(row)}\n`).join(""),
  );
  await inDuckDb(
    `COPY (SELECT * REPLACE (CAST("id" AS BIGINT) AS "id") FROM read_csv('${folder.path("cases.csv")}', all_varchar = true)) TO '${folder.path("cases.parquet")}'`,
  );
});
afterAll(async () => {
  folder.remove();
  await databases.remove();
});

function csvOf(all: readonly Row[]): string {
  const line = (values: readonly unknown[]) =>
    values.map((value) => (value === null || value === undefined ? "" : `"${value}"`)).join(";");
  return `${[line(names), ...all.map((row) => line(names.map((each) => row[each])))].join("\n")}\n`;
}

/** What the engine says of each row by both laws, in the words of the written file. */
const expected = (() => {
  const told = (law: Rulebook, row: Row) => {
    const result = evaluate(law, caseOf(rulebook, ON, row), { today: TODAY }, OUTCOMES);
    return OUTCOMES.map((outcome) => {
      const finding = result.ok ? result.value.findings[outcome] : undefined;
      const { status = "notACase", dependsOn = [], missing = [] } = finding ?? {};
      return [status, dependsOn.join(), missing.join()];
    });
  };
  return new Map(rows.map((row) => [row.id, [told(rulebook, row), told(amended, row)]]));
})();

async function expectEqual(source: ArchiveSource, out: string): Promise<void> {
  const file = folder.path(out);
  const laws = { rulebook, amended, on: ON, today: TODAY, outcomes: OUTCOMES };
  const means = { folder: folder.working, threads: 1, memory: 2 ** 30 };
  const found = expectOk(
    await decideArchive({ source, ...laws, columns: COLUMNS, out: file, ...means }),
  );
  expect(found.rows).toBe(rows.length);
  const answers = await inDuckDb(`SELECT * FROM '${file}'`);
  const nameOf = (outcome: string, after: string) =>
    ["", ".dependsOn", ".missing"].map((column) => `${outcome}${column}${after}`);
  const told = new Map(
    answers.map((each) => [
      Number(each.id),
      ["", ".amended"].map((after) =>
        OUTCOMES.map((outcome) => nameOf(outcome, after).map((name) => each[name] ?? "")),
      ),
    ]),
  );
  expect(told).toEqual(expected);
  // counts and flips are those of the rows
  const statuses = rows.map(({ id }) =>
    expected.get(id)?.map((law) => law.map(([status]) => status)),
  );
  for (const { outcome, status, rows: count } of found.counts) {
    const at = OUTCOMES.indexOf(outcome);
    expect(statuses.filter((each) => each?.[0]?.[at] === status).length).toBe(count);
  }
  const flipping = statuses.flatMap((each) =>
    OUTCOMES.filter((_, at) => each?.[0]?.[at] !== each?.[1]?.[at]),
  );
  const kinds = found.amended?.flips ?? [];
  expect(kinds.reduce((sum, kind) => sum + kind.rows, 0)).toBe(flipping.length);
  for (const { rows: count, alike = count } of kinds) expect(alike).toBeGreaterThanOrEqual(count);
  expect(folder.left()).toEqual([]);
}

test.each(["csv", "ndjson", "parquet"])(
  "an archive in %s is decided as the engine decides each row",
  async (format) => {
    await expectEqual(
      { kind: "file", file: folder.path(`cases.${format}`) },
      `out-of-${format}.parquet`,
    );
  },
);

test("so is a table of PostgreSQL", async () => {
  const url = await databases.fresh();
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const types = { integer: "integer", bool: "text", option: "text", date: "text" };
  const columns = columnsOf(rulebook).map(({ name, type }) => `"${name}" ${types[type]}`);
  await client.query(`create schema held; create table held."coded cases" (${columns.join(", ")})`);
  const record = columns.join(", ");
  await client.query(
    `insert into held."coded cases" select * from json_to_recordset($1) as rows (${record})`,
    [JSON.stringify(rows)],
  );
  await client.end();
  await expectEqual({ kind: "postgres", url, table: "held.coded cases" }, "out-of-postgres.csv");
  // by the id itself, not by its text
  const answers = await inDuckDb(`SELECT * FROM '${folder.path("out-of-postgres.csv")}'`);
  expect(answers.map((each) => Number(each.id))).toEqual(rows.map(({ id }) => id));
});

test("what a table of PostgreSQL alone can have is taken or named", async () => {
  const url = await databases.fresh();
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(`
    create table moments as select * from (values
      (1, 14, timestamp '2022-03-10'), (2, 14, timestamp '2022-03-10 10:00'), (3, 14, 'infinity'), (4, 14, null)
    ) as rows (id, "actor.age", "act.date");
    create view broken as select id, "actor.age" / (id - 3) as "actor.age" from moments;
    create table nothing ()`);
  await client.end();
  const decide = (table: string) =>
    decideArchive({
      source: { kind: "postgres", url, table },
      ...{ rulebook, on: ON, today: TODAY, outcomes: ["liability.belowAge"] },
      folder: folder.working,
    });
  expect(await decide("moments")).toMatchObject({
    value: {
      rows: 4,
      counts: [
        { status: "notACase", rows: 2 },
        { status: "yes", rows: 2 },
      ],
    },
  });
  const refused = (code: string) => ({ ok: false, problems: [{ code, pointer: "#/source" }] });
  expect(await decide("broken")).toMatchObject(refused("TABLE_NOT_READ"));
  expect(await decide("nothing")).toMatchObject(refused("ARCHIVE_WITHOUT_FACTS"));
});
