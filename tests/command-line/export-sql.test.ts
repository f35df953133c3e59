import { DatabaseSync } from "node:sqlite";
import { loadRulebook } from "@cokdyby/rules";
import { expect, test } from "vitest";
import { columnsOf } from "../sql/databases.ts";
import { cokdyby, spawnCokdyby } from "./cokdyby.ts";

const EN = { environment: { LANG: "en_GB.UTF-8" } };
const asked = (...args: string[]) => ["export", "--sql", "sqlite", "--on", "2022-03-10", ...args];

/** A table of cases of which only some columns say something. */
function casesWith(rows: readonly Readonly<Record<string, string | number>>[]): DatabaseSync {
  const database = new DatabaseSync(":memory:");
  const columns = columnsOf(loadRulebook()).map(({ name }) => `"${name}"`);
  database.exec(`CREATE TABLE cases (${columns.join(", ")})`);
  for (const row of rows) {
    const names = Object.keys(row).map((name) => `"${name}"`);
    const places = names.map(() => "?");
    database
      .prepare(`INSERT INTO cases (${names.join(", ")}) VALUES (${places.join(", ")})`)
      .run(...Object.values(row));
  }
  return database;
}

test("prints a query that runs as it stands", async () => {
  const { code, stdout, stderr } = await spawnCokdyby(asked("--outcome", "liability.belowAge"));
  expect([code, stderr]).toEqual([0, ""]);
  const database = casesWith([
    { id: 1, "actor.age": 14 },
    { id: 2, "actor.birthDate": "2007-03-09" },
    { id: 3 },
    { id: 4, "actor.age": 14, "actor.birthDate": "2000-01-01", "act.date": "2022-03-10" },
    { id: 5, "actor.age": 121 },
  ]);
  const statuses = database
    .prepare(stdout)
    .all()
    .map(({ id, status }) => [id, status]);
  expect(new Map(statuses as [number, string][])).toEqual(
    new Map([
      [1, "yes"],
      // fifteen is completed on the day after the birthday
      [2, "no"],
      [3, "unknown"],
      [4, "notACase"],
      [5, "notACase"],
    ]),
  );
});

test("an amendment changes the answer of the same row", async () => {
  const database = casesWith([{ id: 1, "actor.age": 14 }]);
  const statusUnder = async (...amend: string[]) => {
    const { stdout } = await cokdyby(asked("--outcome", "liability.belowAge", ...amend));
    return database.prepare(stdout).get()?.status;
  };
  expect(await statusUnder()).toBe("yes");
  expect(await statusUnder("--amend", "lower-age-to-14")).toBe("no");
});

test("names the limit that makes a row no case", async () => {
  const { stdout } = await cokdyby(asked("--outcome", "liability.belowAge", "--with", "limit"));
  const database = casesWith([
    { id: 1, "child.age": 15, "material.shownAge": 16, "act.conduct": "possess" },
    { id: 2, "act.date": "2020-01-01", "actor.birthDate": "2021-01-01" },
    { id: 3, "actor.coerced": 1, "sharing.voluntary": 1, "act.conduct": "transmit" },
    { id: 4, "actor.age": 30 },
    { id: 5, "act.place": "castle" },
  ]);
  const rows = new Map(
    database
      .prepare(stdout)
      .all()
      .map(({ id, status, limit }) => [id, [status, limit]]),
  );
  expect(rows.get(1)).toEqual(["notACase", "shown-younger"]);
  expect(rows.get(2)).toEqual(["notACase", "birth-before-act"]);
  expect(rows.get(3)).toEqual(["notACase", "coerced-voluntary"]);
  expect(rows.get(4)).toEqual(["no", null]);
  expect(rows.get(5)).toEqual(["notACase", null]);
});

test("as JSON, each query stands beside its outcome under the envelope of every answer", async () => {
  const outcomes = ["--outcome", "offence.192-3", "--outcome", "liability.belowAge"];
  const { stdout } = await cokdyby(asked(...outcomes, "--json"));
  const { rulebook, wording, dialect, on, queries } = JSON.parse(stdout);
  expect(rulebook.digest).toBe(loadRulebook().digest);
  expect([wording.from <= "2022-03-10", dialect, on]).toEqual([true, "sqlite", "2022-03-10"]);
  // in rulebook order
  expect(queries.map((each: { outcome: string }) => each.outcome)).toEqual([
    "liability.belowAge",
    "offence.192-3",
  ]);
  const database = casesWith([{ id: 1 }]);
  for (const { sql } of queries) expect(database.prepare(sql).all()).toHaveLength(1);
});

test("the same call gives the same bytes", async () => {
  const call = asked("--outcome", "offence.192-3");
  expect((await cokdyby(call)).stdout).toBe((await cokdyby(call)).stdout);
});

test("tells all that is wrong at once, with the mend, in both languages", async () => {
  const args = ["export", "--sql", "duckbd", "--outcome", "liability.liabel", "--on", "2009-12-31"];
  const czech = await cokdyby([...args, "--with", "limits"]);
  const english = await cokdyby([...args, "--with", "limits"], EN);
  expect([czech.code, english.code]).toEqual([2, 2]);
  expect(english.stderr.trimEnd().split("\n").sort()).toEqual([
    "--on: LAW_DATE_TOO_EARLY the law is modelled from 1 January 2010; name a later law date",
    "--outcome liability.liabel: OUTCOME_UNKNOWN there is no such outcome; `cokdyby law outcomes` lists them; did you mean `liability.liable`?",
    "--sql: DIALECT_UNKNOWN there is no such dialect of SQL; choose duckdb, sqlite, postgresql or spark; did you mean `duckdb`?",
    "--with limits: COLUMN_UNKNOWN there is no such column; did you mean `limit`?",
  ]);
  expect(czech.stderr).toContain("takový dialekt SQL není");
  expect(czech.stderr.trimEnd().split("\n")).toHaveLength(4);
});

test("of several outcomes that too large a query would decide is named, and the others are written", async () => {
  const { code, stdout, stderr } = await spawnCokdyby(
    ["export", "--sql", "sqlite", "--on", "2026-03-01", "--outcome", "prosecution.open"].concat(
      ...["--outcome", "liability.belowAge"],
    ),
    EN,
  );
  expect(code).toBe(2);
  expect(stderr).toMatch(/^--outcome prosecution.open: QUERY_TOO_LARGE [^\n]+\n$/);
  expect(
    casesWith([{ id: 1, "actor.age": 14 }])
      .prepare(stdout)
      .get()?.status,
  ).toBe("yes");
});

test("--sql wants an outcome, and its options want --sql", async () => {
  const codes = async (...args: string[]) => (await cokdyby(["export", ...args], EN)).stderr;
  expect(await codes("--sql", "duckdb")).toMatch(/^--outcome: OUTCOME_NEEDED name an outcome/);
  expect(await codes("--outcome", "liability.liable")).toMatch(/^--outcome: SQL_NEEDED /);
});
