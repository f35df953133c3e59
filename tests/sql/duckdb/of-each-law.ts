import { deep } from "../../../scripts/vitest/tier.ts";
import { duckdbTable } from "../databases.ts";
import { findsTheSame } from "../finds-the-same.ts";
import type { LawDate } from "../laws.ts";

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

/** The law of one date in DuckDB. Each has a file of its own: they run beside each other. */
export function findsTheSameInDuckdb(on: LawDate): void {
  const size = deep
    ? { slices: 10, rows: 25_000, outcomes: OUTCOMES }
    : { slices: 3, rows: 500, outcomes: OUTCOMES.slice(0, 3) };
  findsTheSame(on, { name: "DuckDB", dialect: "duckdb", tableOf: duckdbTable, ...size });
}
