import { open } from "node:fs/promises";
import { ArchiveRefused, archiveProblem } from "../problems.ts";
import { text } from "../sql.ts";
import { type Database, fileName } from "../with-database.ts";
import { type BrokenLines, NAMED, type Relation } from "./source.ts";

/** What can part the columns; the first row tells which of them does. */
const DELIMITERS = [",", ";", "\t", "|"] as const;

/** The longest first row that is looked at, in bytes. */
const MOST = 1_048_576;

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
  const handle = await open(file);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(MOST), 0, MOST, 0);
    const all = buffer.toString("utf8", 0, bytesRead).replace(/^\uFEFF/, "");
    return /^(?:"[^"]*"|[^"\r\n])*/.exec(all)?.[0] ?? "";
  } finally {
    await handle.close();
  }
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
    `SELECT CAST(SUM(lines) AS BIGINT) AS count, LIST_SORT(LIST(line))[:${NAMED}] AS first, MAX(upto) AS upto FROM (
      SELECT line, MAX(LENGTH(text) - LENGTH(REPLACE(text, chr(10), '')) + 1) AS lines,
        MAX(line_byte_position - 1 + STRLEN(csv_line)) AS upto
      FROM (SELECT *, RTRIM(csv_line, chr(10) || chr(13)) AS text FROM reject_errors) GROUP BY line)`,
  );
  const count = Number(found?.count ?? 0);
  if (count === 0) return { count, first: [], last: false };
  const first = Array.isArray(found?.first) ? found.first.map(Number) : [];
  return { count, first, last: (await restOf(file, Number(found?.upto))).trim() === "" };
}

/** What stands in a file from a byte on, as far as it is looked at. */
async function restOf(file: string, from: number): Promise<string> {
  const handle = await open(file);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(MOST), 0, MOST, from);
    return buffer.toString("utf8", 0, bytesRead);
  } finally {
    await handle.close();
  }
}
