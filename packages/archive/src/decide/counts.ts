import { name } from "../sql.ts";
import { splitColumn } from "../table/cases-table.ts";
import type { Database } from "../with-database.ts";

/** Of how many rows an outcome has a status; split by the values of columns where that was asked for. */
export interface StatusCount {
  readonly outcome: string;
  readonly status: string;
  readonly rows: number;
  /** The values of the columns that counts are split by, in the order asked for; null where missing. */
  readonly by?: readonly (string | null)[];
}

/** Into how many groups rows may be split: what is counted of each is told as a line. */
const MOST_GROUPS = 1_000;

/** Whether the values of columns split the archive into a number of groups that can be told. */
export async function groupsAreFew(database: Database, by: readonly string[]): Promise<boolean> {
  if (by.length === 0) return true;
  const split = by.map((_, at) => splitColumn(at)).join(", ");
  const [found] = await database.rows(
    `SELECT COUNT(*) AS groups FROM (SELECT DISTINCT ${split} FROM archive LIMIT ${MOST_GROUPS + 1})`,
  );
  return Number(found?.groups) <= MOST_GROUPS;
}

/** Counts the statuses of a table of answers. */
export async function countStatuses(
  database: Database,
  from: string,
  outcomes: readonly string[],
  by: readonly string[],
): Promise<readonly StatusCount[]> {
  const counts: StatusCount[] = [];
  const split = by.map((_, at) => splitColumn(at));
  for (const outcome of outcomes) {
    const list = [`answers.${name(outcome)} AS status`, ...split];
    const source =
      by.length === 0
        ? `${from} answers`
        : `${from} answers JOIN archive ON archive.rowid + 1 = answers.id`;
    const found = await database.rows(
      `SELECT ${list.join(", ")}, COUNT(*) AS rows FROM ${source} GROUP BY ALL ORDER BY ${[...split, "rows DESC", "status"].join(", ")}`,
    );
    for (const row of found) {
      const values = split.map((each) => (row[each] === null ? null : String(row[each])));
      const count = { outcome, status: String(row.status), rows: Number(row.rows) };
      counts.push(by.length === 0 ? count : { ...count, by: values });
    }
  }
  return counts;
}

/** Of how many rows a limit makes no case. */
export interface LimitCount {
  /** Its id; null where several limits only together leave no case, or a value is none of its fact. */
  readonly limit: string | null;
  readonly rows: number;
}

/** What makes rows no case, the most frequent first. */
export async function countLimits(
  database: Database,
  from: string,
  outcome: string,
): Promise<readonly LimitCount[]> {
  const found = await database.rows(
    `SELECT "limit", COUNT(*) AS rows FROM ${from} WHERE ${name(outcome)} = 'notACase' GROUP BY ALL ORDER BY rows DESC, "limit" NULLS LAST`,
  );
  return found.map(({ limit, rows }) => ({
    limit: limit === null ? null : String(limit),
    rows: Number(rows),
  }));
}
