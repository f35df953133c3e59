import type { Rulebook } from "@cokdyby/engine";
import type { SqlDialectId } from "@cokdyby/engine/export";
import type { CaseTable } from "./databases.ts";
import { type Counts, expectEqual } from "./equal.ts";
import { type LawDate, TODAY } from "./laws.ts";
import { type Row, randomRows } from "./random-rows.ts";

/** What many rows are asked about. */
export interface Asked {
  readonly dialect: SqlDialectId;
  readonly on: LawDate;
  /** How many slices, and how many rows each has. */
  readonly slices: number;
  readonly rows: number;
  /** Each slice is asked about one of them, in turn. */
  readonly outcomes: readonly string[];
}

/**
 * Draws rows by the seed of the run, loads them into a database and expects of it what the engine finds: status,
 * readings it depends on, facts that are missing. Slice by slice, so that what is held does not grow with the rows.
 *
 * @returns of how many rows each status was found
 */
export async function expectEqualInSlices(
  rulebook: Rulebook,
  tableOf: (rows: Iterable<Row>) => CaseTable | Promise<CaseTable>,
  { dialect, on, slices, rows: count, outcomes }: Asked,
): Promise<Counts> {
  const counts: Record<string, number> = {};
  for (let slice = 0; slice < slices; slice++) {
    const seed = Number(process.env.COKDYBY_SEED) + slice;
    const rows = () => randomRows(rulebook, on, count, seed);
    const table = await tableOf(rows());
    const found = await expectEqual(rulebook, table, rows(), {
      dialect,
      on,
      today: TODAY,
      outcomes: outcomes.slice(slice % outcomes.length).slice(0, 1),
      columns: ["dependsOn", "missing"],
    });
    table.close();
    for (const [status, rows] of Object.entries(found)) {
      counts[status] = (counts[status] ?? 0) + rows;
    }
  }
  return counts;
}
