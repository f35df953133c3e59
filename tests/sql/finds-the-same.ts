import type { Rulebook } from "@cokdyby/engine";
import type { SqlDialectId } from "@cokdyby/engine/export";
import { expect, test } from "vitest";
import type { CaseTable } from "./databases.ts";
import { expectEqual } from "./equal.ts";
import { type LawDate, lawAsAmended, TODAY } from "./laws.ts";
import { type Row, randomRows } from "./random-rows.ts";

/** A database, how rows get into it, and what it is asked. */
export interface Tried {
  readonly name: string;
  readonly dialect: SqlDialectId;
  readonly tableOf: (rulebook: Rulebook, rows: Iterable<Row>) => CaseTable | Promise<CaseTable>;
  /** How many slices, and how many rows each has. */
  readonly slices: number;
  readonly rows: number;
  /** Each slice is asked about one of them, in turn. */
  readonly outcomes: readonly string[];
}

/**
 * Tests that a database finds of each row what the engine finds under the law of one date: status, readings it depends
 * on, facts that are missing. Rows are drawn by the seed of the run, slice by slice, each a test of its own: what is
 * held does not grow with the rows, and of many slices some can be run alone.
 */
export function findsTheSame(on: LawDate, tried: Tried): void {
  const { name, dialect, tableOf, slices, rows: count, outcomes } = tried;
  const rulebook = lawAsAmended(on);
  const seen = new Set<string>();
  test.for([...Array(slices).keys()])(
    `${name} finds what the engine finds on ${on}, row by row (slice %i)`,
    async (slice) => {
      const seed = Number(process.env.COKDYBY_SEED) + slice;
      const rows = () => randomRows(rulebook, on, count, seed);
      const table = await tableOf(rulebook, rows());
      const counts = await expectEqual(rulebook, table, rows(), {
        ...{ dialect, on, today: TODAY, columns: ["dependsOn", "missing"] },
        outcomes: outcomes.slice(slice % outcomes.length).slice(0, 1),
      });
      table.close();
      for (const status of Object.keys(counts)) seen.add(status);
    },
  );

  test(`of the rows of ${on} each status was looked at in ${name}`, () => {
    const statuses = ["contested", "no", "notACase", "unknown", "yes"];
    expect([...seen].sort()).toEqual(statuses);
  });
}
