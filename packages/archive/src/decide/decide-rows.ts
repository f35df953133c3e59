import { name } from "../sql.ts";
import type { CasesTable } from "../table/cases-table.ts";
import type { Database } from "../with-database.ts";

/** How many rows are decided at a time: between two slices a call can be broken off and says how far it is. */
const SLICE = 250_000;

/** A query over the table of cases, and the table that its answers go into. */
export interface Ruling {
  readonly sql: string;
  readonly into: string;
}

/**
 * Decides all rows by each query: a table for each, with the columns of the query; `id` is the number of the row.
 *
 * @param onRows told of the rows decided so far, by all queries together
 */
export async function decideRows(
  database: Database,
  table: CasesTable,
  rulings: readonly Ruling[],
  onRows: (done: number) => void,
): Promise<void> {
  const declared = table.columns.map(({ id, stored }) => `${name(id)} ${stored}`);
  await database.run(`CREATE TABLE cases (id BIGINT, ${declared.join(", ")})`);
  for (const { sql, into } of rulings) {
    await database.run(`CREATE TABLE ${into} AS ${sql} LIMIT 0`);
  }
  // what the table lacks is missing
  const list = table.columns.map(({ id }) => (table.there.has(id) ? name(id) : "NULL"));
  let done = 0;
  for (let first = 0; first < table.rows; first += SLICE) {
    const last = Math.min(table.rows, first + SLICE) - 1;
    await database.run("TRUNCATE cases");
    await database.run(
      `INSERT INTO cases SELECT rowid + 1, ${list.join(", ")} FROM archive WHERE rowid BETWEEN ${first} AND ${last}`,
    );
    for (const { sql, into } of rulings) {
      await database.run(`INSERT INTO ${into} ${sql}`);
      done += last - first + 1;
      onRows(done);
    }
  }
}
