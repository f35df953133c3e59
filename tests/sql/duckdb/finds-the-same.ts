import { expect, test } from "vitest";
import { duckdbTable } from "../databases.ts";
import { type LawDate, lawAsAmended } from "../laws.ts";
import { expectEqualInSlices } from "../slices.ts";

const deep = process.env.COKDYBY_DEEP === "1";

/** Outcomes of each kind: with readings and without, with years that have run, and what is made of others. */
const OUTCOMES = [
  "jurisdiction.passivePersonality",
  "offence.192-3",
  "liability.exempt",
  "liability.liable",
  "jurisdiction.established",
  "offence.193-1",
  "offence.192-1",
  "liability.belowAge",
  "candidate.sexualCoercion",
  "prosecution.timeBarred",
];

/** A test of the law of one date. Each has a file of its own: the deep ones take minutes, and run beside each other. */
export function findsTheSame(on: LawDate): void {
  const size = deep
    ? { slices: 10, rows: 25_000, outcomes: OUTCOMES }
    : { slices: 3, rows: 500, outcomes: OUTCOMES.slice(0, 3) };

  test(`DuckDB finds what the engine finds on ${on}, row by row`, {
    timeout: (deep ? 180 : 10) * 60_000,
  }, async () => {
    const rulebook = lawAsAmended(on);
    const counts = await expectEqualInSlices(rulebook, (rows) => duckdbTable(rulebook, rows), {
      dialect: "duckdb",
      on,
      ...size,
    });
    // each status was looked at
    for (const status of ["yes", "no", "unknown", "contested", "notACase"]) {
      expect(counts[status] ?? 0, status).toBeGreaterThan(0);
    }
  });
}
