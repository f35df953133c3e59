import { ArchiveRefused, archiveProblem } from "../problems.ts";
import { text } from "../sql.ts";
import { type Database, fileName } from "../with-database.ts";
import { type BrokenLines, NAMED, type Relation, UNBROKEN } from "./source.ts";
import { endOf, linesAt, textFrom } from "./text-file.ts";

/** What can part the columns; the first row tells which of them does. */
const DELIMITERS = [",", ";", "\t", "|"] as const;

/** The characters that end a line, as the database writes them. */
const BREAKS = "chr(10) || chr(13)";

/**
 * A file of values parted by commas, semicolons, tabs or bars. Its first row has the names of the columns; one without a
 * name is known by its place. A value that is empty is missing.
 */
export async function readCsv(database: Database, file: string): Promise<Relation> {
  const { names, delimiter } = headOf(await firstRow(file));
  if (names.length === 0) {
    throw new ArchiveRefused([archiveProblem("ARCHIVE_UNREADABLE", "#/source")]);
  }
  const columns = names.map((each) => `${text(each)}: 'VARCHAR'`).join(", ");
  const options = [
    "auto_detect = false, header = true, store_rejects = true, rejects_limit = 0",
    `columns = {${columns}}, delim = ${text(delimiter)}, quote = '"', escape = '"'`,
  ];
  return {
    sql: `read_csv(${fileName(file)}, ${options.join(", ")})`,
    columns: names.map((each) => ({ name: each, type: "VARCHAR" })),
    broken: () => brokenLines(database, file),
  };
}

async function firstRow(file: string): Promise<string> {
  const start = (await textFrom(file, 0)).replace(/^\uFEFF/, "");
  return /^(?:"[^"]*"|[^"\r\n])*/.exec(start)?.[0] ?? "";
}

function headOf(row: string) {
  const bare = row.replaceAll(/"[^"]*"/g, "");
  const counts = DELIMITERS.map((each) => bare.split(each).length);
  const delimiter = DELIMITERS[counts.indexOf(Math.max(...counts))] ?? ",";
  const names: string[] = [];
  let at = 0;
  while (at <= row.length && row !== "") {
    const quoted = /^"((?:[^"]|"")*)"/.exec(row.slice(at));
    const end = row.indexOf(delimiter, at + (quoted?.[0].length ?? 0));
    const stop = end < 0 ? row.length : end;
    const told = quoted?.[1]?.replaceAll('""', '"') ?? row.slice(at, stop).trim();
    names.push(told === "" ? `${names.length + 1}` : told);
    at = stop + 1;
  }
  return { names, delimiter };
}

/** A quotation mark that is not closed takes the lines that follow with it: they are counted too. */
async function brokenLines(database: Database, file: string): Promise<BrokenLines> {
  const [found] = await database.rows(
    `SELECT CAST(SUM(LENGTH(line) - LENGTH(REPLACE(line, chr(10), '')) + 1) AS BIGINT) AS count,
      MIN(place, ${NAMED}) AS first, MAX(place + STRLEN(line)) AS upto, ARG_MAX(unclosed, place) AS unclosed
    FROM (SELECT place, ANY_VALUE(line) AS line, BOOL_OR(unclosed) AS unclosed FROM (
      SELECT line_byte_position - 1 + STRLEN(csv_line) - STRLEN(LTRIM(csv_line, ${BREAKS})) AS place,
        TRIM(csv_line, ${BREAKS}) AS line,
        error_type = 'UNQUOTED VALUE' AND LEN(STR_SPLIT(csv_line, '"')) % 2 = 0 AS unclosed
      FROM reject_errors) GROUP BY place)`,
  );
  const count = Number(found?.count ?? 0);
  if (count === 0) return UNBROKEN;
  const first = await linesAt(file, Array.isArray(found?.first) ? found.first.map(Number) : []);
  const isLast = (await textFrom(file, Number(found?.upto))).trim() === "";
  const isCutOff = found?.unclosed === true || !/[\r\n]$/.test(await endOf(file));
  return { count, first, last: isLast && isCutOff };
}
