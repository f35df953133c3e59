import { amend, type Rulebook } from "@cokdyby/engine";
import { loadRulebook } from "@cokdyby/rules";
import { describe, expect, test } from "vitest";
import { duckdbTable, sqliteTable } from "./databases.ts";
import { expectEqual } from "./equal.ts";
import { randomRows } from "./random-rows.ts";

const deep = process.env.COKDYBY_DEEP === "1";
const LONG = (deep ? 60 : 5) * 60_000;
const TODAY = "2026-04-01";

/** Four law dates; on three of them the law as an amendment would have it. */
const LAWS = [
  { on: "2010-06-01", amendments: [] },
  { on: "2014-08-01", amendments: ["lower-age-to-14"] },
  { on: "2022-03-10", amendments: ["ii-8"] },
  { on: "2026-03-01", amendments: ["raise-age-of-consent-to-16", "ii-6"] },
] as const;

/** Outcomes of each kind: with readings and without, with years that have run, and what is made of others. */
const OUTCOMES = ["jurisdiction.passivePersonality", "offence.192-3", "liability.exempt"];
const HEAVY = ["jurisdiction.established", "liability.liable", "prosecution.timeBarred"];

function lawOf(amendments: readonly string[]): Rulebook {
  const shipped = loadRulebook();
  if (amendments.length === 0) return shipped;
  const chosen = shipped.amendments.filter(({ id }) => amendments.includes(id));
  const amended = amend(shipped, chosen);
  if (!amended.ok) throw new Error(JSON.stringify(amended.problems));
  return amended.value;
}

describe.each(LAWS)("on $on with $amendments", ({ on, amendments }) => {
  const rulebook = lawOf(amendments);

  test(
    "DuckDB finds the status that the engine finds, row by row",
    async () => {
      const count = deep ? 10_000 : 600;
      const rows = () => randomRows(rulebook, on, count, Number(on.replaceAll("-", "")));
      const table = await duckdbTable(rulebook, rows());
      const outcomes = deep ? [...OUTCOMES, ...HEAVY] : OUTCOMES;
      const asked = { dialect: "duckdb", on, today: TODAY, outcomes, columns: [] } as const;
      const counts = await expectEqual(rulebook, table, rows(), asked);
      table.close();
      // each status was looked at
      for (const status of ["yes", "no", "unknown", "contested", "notACase"]) {
        expect(counts[status] ?? 0, status).toBeGreaterThan(0);
      }
    },
    LONG,
  );

  test(
    "SQLite finds it too",
    async () => {
      const rows = () => randomRows(rulebook, on, deep ? 2_500 : 60, 11);
      const table = sqliteTable(rulebook, rows());
      const outcomes = ["offence.192-1", "liability.exempt"];
      await expectEqual(rulebook, table, rows(), {
        dialect: "sqlite",
        on,
        today: TODAY,
        outcomes,
        columns: ["dependsOn", "missing"],
      });
      table.close();
    },
    LONG,
  );
});

test(
  "DuckDB finds what the engine finds missing, and the readings that it finds decisive",
  async () => {
    const rulebook = loadRulebook();
    const rows = () => randomRows(rulebook, "2022-03-10", deep ? 4_000 : 300, 17);
    const table = await duckdbTable(rulebook, rows());
    const outcomes = ["offence.192-3", "liability.exempt", "jurisdiction.passivePersonality"];
    const columns = ["dependsOn", "missing"] as const;
    const asked = { dialect: "duckdb", on: "2022-03-10", today: TODAY, outcomes, columns } as const;
    await expectEqual(rulebook, table, rows(), asked);
    table.close();
  },
  LONG,
);

test(
  "one query for several outcomes finds the same",
  async () => {
    const rulebook = loadRulebook();
    const rows = () => randomRows(rulebook, "2026-03-01", deep ? 2_000 : 200, 29);
    const table = await duckdbTable(rulebook, rows());
    const outcomes = deep ? [...OUTCOMES, ...HEAVY] : OUTCOMES;
    const columns = ["dependsOn", "missing"] as const;
    const asked = { dialect: "duckdb", on: "2026-03-01", today: TODAY, outcomes, columns } as const;
    await expectEqual(rulebook, table, rows(), { ...asked, together: true });
    table.close();
  },
  LONG,
);

test(
  "the outcome that all others lead to, too",
  async () => {
    const rulebook = loadRulebook();
    const rows = () => randomRows(rulebook, "2026-03-01", deep ? 2_000 : 60, 5);
    const table = await duckdbTable(rulebook, rows());
    const outcomes = ["prosecution.open"];
    const asked = {
      dialect: "duckdb",
      on: "2026-03-01",
      today: TODAY,
      outcomes,
      columns: [],
    } as const;
    await expectEqual(rulebook, table, rows(), asked);
    table.close();
  },
  LONG,
);
