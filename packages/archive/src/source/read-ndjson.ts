import { ArchiveRefused, archiveProblem } from "../problems.ts";
import { text } from "../sql.ts";
import { type Database, fileName } from "../with-database.ts";
import { type BrokenLines, NAMED, type Relation, UNBROKEN } from "./source.ts";
import { endOf } from "./text-file.ts";

/** What the database takes for JSON, and JSON has not: numbers that are none, and a comma before a bracket that closes. */
const LAX = String.raw`(?i)nan|inf|,\s*[\]}]`;
const STRING = String.raw`"(?:[^"\\]|\\.)*"`;

/** One object, no member of which is told twice. What is no JSON has no type, and asking for one fails. */
const IS_ROW = `CASE WHEN json_valid(line) THEN json_type(line) = 'OBJECT'
  AND LEN(json_keys(line)) = LEN(LIST_DISTINCT(json_keys(line)))
  AND NOT REGEXP_MATCHES(REGEXP_REPLACE(line, ${text(STRING)}, '', 'g'), ${text(LAX)}) ELSE FALSE END`;

/**
 * A file with one object of JSON on each line, whose members are the columns; lines without anything are left out, and
 * so is one that the database cannot read at all.
 */
export async function readNdjson(database: Database, file: string): Promise<Relation> {
  const options = [
    "columns = {'line': 'VARCHAR'}, auto_detect = false, header = false, store_rejects = true, rejects_limit = 0",
    "delim = '\u0001', quote = '', escape = ''",
  ];
  await database.run(
    `CREATE TABLE lines AS SELECT line, ${IS_ROW} AS isRow FROM read_csv(${fileName(file)}, ${options.join(", ")})`,
  );
  const keys = await database.rows(
    "SELECT key FROM (SELECT UNNEST(json_keys(line)) AS key, rowid AS place FROM lines WHERE isRow) GROUP BY key ORDER BY MIN(place), key",
  );
  const names = keys.map(({ key }) => String(key));
  if (names.length === 0) {
    throw new ArchiveRefused([archiveProblem("ARCHIVE_UNREADABLE", "#/source")]);
  }
  const shape = JSON.stringify(Object.fromEntries(names.map((each) => [each, "VARCHAR"])));
  return {
    sql: `(SELECT UNNEST(from_json(line, ${text(shape)})) FROM lines WHERE isRow)`,
    columns: names.map((each) => ({ name: each, type: "VARCHAR" })),
    broken: () => brokenLines(database, file),
  };
}

/** The database numbers the lines that it read, without those that it could not. */
async function brokenLines(database: Database, file: string): Promise<BrokenLines> {
  const [found] = await database.rows(
    `WITH rejected AS (
      SELECT line AS place, ANY_VALUE(csv_line) AS line, ROW_NUMBER() OVER (ORDER BY place) AS many
      FROM reject_errors GROUP BY place),
    before AS (SELECT place - many AS read, MAX(many) AS many FROM rejected GROUP BY read),
    placed AS (
      SELECT rowid + 1 + COALESCE(many, 0) AS place, line, isRow
      FROM lines ASOF LEFT JOIN before ON rowid >= read WHERE line IS NOT NULL
      UNION ALL SELECT place, line, FALSE FROM rejected)
    SELECT COUNT(*) AS count, MIN(place, ${NAMED}) AS first, ARG_MAX(line, place) AS line,
      MAX(place) = (SELECT MAX(place) FROM placed) AS last FROM placed WHERE NOT isRow`,
  );
  const count = Number(found?.count ?? 0);
  if (count === 0) return UNBROKEN;
  const first = Array.isArray(found?.first) ? found.first.map(Number) : [];
  const end = await endOf(file);
  const isUnclosed = /^\s*\{/.test(String(found?.line)) && !/\}\s*$/.test(end);
  return { count, first, last: found?.last === true && (isUnclosed || !/[\r\n]$/.test(end)) };
}
