import { loadRulebook } from "@cokdyby/rules";
import { test } from "vitest";
import { duckdbTable } from "../databases.ts";
import { expectEqual } from "../equal.ts";
import { TODAY } from "../laws.ts";
import { randomRows } from "../random-rows.ts";

const deep = process.env.COKDYBY_DEEP === "1";
const LONG = (deep ? 60 : 5) * 60_000;
const ON = "2026-03-01";

const OUTCOMES = ["jurisdiction.passivePersonality", "offence.192-3", "liability.exempt"];
const HEAVY = ["jurisdiction.established", "liability.liable", "prosecution.timeBarred"];

test(
  "one query for several outcomes finds what the engine finds",
  async () => {
    const rulebook = loadRulebook();
    const rows = () => randomRows(rulebook, ON, deep ? 2_000 : 200, 29);
    const table = await duckdbTable(rulebook, rows());
    await expectEqual(rulebook, table, rows(), {
      dialect: "duckdb",
      on: ON,
      today: TODAY,
      outcomes: deep ? [...OUTCOMES, ...HEAVY] : OUTCOMES,
      columns: ["dependsOn", "missing"],
      together: true,
    });
    table.close();
  },
  LONG,
);

test(
  "the outcome that all others lead to, too",
  async () => {
    const rulebook = loadRulebook();
    const rows = () => randomRows(rulebook, ON, deep ? 2_000 : 60, 5);
    const table = await duckdbTable(rulebook, rows());
    await expectEqual(rulebook, table, rows(), {
      dialect: "duckdb",
      on: ON,
      today: TODAY,
      outcomes: ["prosecution.open"],
      columns: [],
    });
    table.close();
  },
  LONG,
);
