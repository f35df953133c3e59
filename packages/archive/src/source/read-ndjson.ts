import { ArchiveRefused, archiveProblem } from "../problems.ts";
import { text } from "../sql.ts";
import { type Database, fileName } from "../with-database.ts";
import { type BrokenLines, NAMED, type Relation } from "./source.ts";

/** One object, no member of which is told twice. What is no JSON has no type, and asking for one fails. */
const IS_ROW = `CASE WHEN json_valid(line) THEN json_type(line) = 'OBJECT'
  AND LEN(json_keys(line)) = LEN(LIST_DISTINCT(json_keys(line))) ELSE FALSE END`;

/** A file with one object of JSON on each line, whose members are the columns; lines without anything are left out. */
export async function readNdjson(database: Database, file: string): Promise<Relation> {
  const options =
    "columns = {'line': 'VARCHAR'}, auto_detect = false, header = false, delim = '\u0001', quote = '', escape = ''";
  await database.run(
    `CREATE TABLE lines AS SELECT line FROM read_csv(${fileName(file)}, ${options})`,
  );
  const keys = await database.rows(
    `SELECT key FROM (SELECT UNNEST(json_keys(line)) AS key, rowid AS place FROM lines WHERE ${IS_ROW}) GROUP BY key ORDER BY MIN(place), key`,
  );
  const names = keys.map(({ key }) => String(key));
  if (names.length === 0) {
    throw new ArchiveRefused([archiveProblem("ARCHIVE_UNREADABLE", "#/source")]);
  }
  const shape = JSON.stringify(Object.fromEntries(names.map((each) => [each, "VARCHAR"])));
  return {
    sql: `(SELECT UNNEST(from_json(line, ${text(shape)})) FROM lines WHERE ${IS_ROW})`,
    columns: names.map((each) => ({ name: each, type: "VARCHAR" })),
    broken: () => brokenLines(database),
  };
}

async function brokenLines(database: Database): Promise<BrokenLines> {
  const [found] = await database.rows(
    `SELECT COUNT(*) AS count, MIN(place, ${NAMED}) AS first, MAX(place) AS last,
      (SELECT MAX(rowid) + 1 FROM lines WHERE line IS NOT NULL) AS most
      FROM (SELECT rowid + 1 AS place, line FROM lines) WHERE line IS NOT NULL AND NOT ${IS_ROW}`,
  );
  const first = Array.isArray(found?.first) ? found.first.map(Number) : [];
  const count = Number(found?.count ?? 0);
  return { count, first, last: count > 0 && found?.last === found?.most };
}
