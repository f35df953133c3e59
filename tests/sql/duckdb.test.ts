import { loadRulebook } from "@cokdyby/rules";
import { test } from "vitest";
import { deep, runs } from "../../scripts/vitest/tier.ts";
import { duckdbLoaded, duckdbTable } from "./databases.ts";
import { expectEqual } from "./equal.ts";
import { findsTheSame } from "./finds-the-same.ts";
import { LAW_DATES, TODAY } from "./laws.ts";
import { randomRows } from "./random-rows.ts";

const ON = "2026-03-01";

const OUTCOMES = ["jurisdiction.passivePersonality", "offence.192-3", "liability.exempt"];
const HEAVY = ["jurisdiction.established", "liability.liable", "prosecution.timeBarred"];
/** Outcomes of each kind: with readings and without, with years that have run, and what is made of others. */
const OF_EACH_KIND = [
  ...[...OUTCOMES, ...HEAVY],
  ...["offence.193-1", "offence.192-1", "liability.belowAge", "candidate.sexualCoercion"],
];
const SIZE = deep
  ? { slices: 10, rows: 25_000, outcomes: OF_EACH_KIND }
  : { slices: 3, rows: 500, outcomes: OUTCOMES };

for (const on of LAW_DATES) {
  findsTheSame(on, { name: "DuckDB", dialect: "duckdb", tableOf: duckdbTable, ...SIZE });
}

test.each([
  {
    what: "one query for several outcomes finds what the engine finds",
    rows: { count: runs({ quick: 60, full: 200, deep: 2_000 }), seed: 29 },
    asked: {
      outcomes: deep ? [...OUTCOMES, ...HEAVY] : OUTCOMES,
      columns: ["dependsOn", "missing"],
      together: true,
    },
  },
  {
    what: "the outcome with the longest query, too",
    rows: { count: runs({ full: 60, deep: 2_000 }), seed: 5 },
    asked: { outcomes: ["prosecution.timeBarred"], columns: [] },
  },
] as const)(
  "$what",
  { timeout: (deep ? 60 : 5) * 60_000 },
  async ({ rows: { count, seed }, asked }) => {
    const rulebook = loadRulebook();
    const rows = () => randomRows(rulebook, ON, count, seed);
    const table = await duckdbTable(rulebook, rows());
    await expectEqual(rulebook, table, rows(), {
      dialect: "duckdb",
      on: ON,
      today: TODAY,
      ...asked,
    });
    table.close();
  },
);

test("rows of a file are read as DuckDB loads them, a column without a value too", async () => {
  const rulebook = loadRulebook();
  const count = runs({ full: 60, deep: 1_000 });
  const empty = ["actor.age", "act.intentional", "child.birthDate", "sharing.audience"];
  const without = Object.fromEntries(empty.map((fact) => [fact, null]));
  const rows = () =>
    [...randomRows(rulebook, ON, count, 11)].map((row) => ({ ...row, ...without }));
  const table = await duckdbLoaded(rulebook, rows());
  await expectEqual(rulebook, table, rows(), {
    ...{ dialect: "duckdb", on: ON, today: TODAY, columns: ["dependsOn", "missing"] },
    outcomes: OUTCOMES,
    together: true,
  });
  table.close();
});
