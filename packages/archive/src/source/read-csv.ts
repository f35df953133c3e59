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
 * A file of values parted by commas, semicolons, tabs or bars. Its first row has the names of the columns; a value
 * that is empty is missing.
 */
export async function readCsv(database: Database, file: string): Promise<Relation> {
  const { names, delimiter } = headOf(await firstRow(file));
  const lower = names.map((each) => each.toLowerCase());
  const twice = names.filter((_, at) => lower.indexOf(lower[at] ?? "") !== at);
  if (twice.length > 0) {
    const pointers = [...new Set(twice)].map((each) => `#/columns/${each}`);
    throw new ArchiveRefused(pointers.map((at) => archiveProblem("COLUMN_TWICE", at)));
  }
  if (names.length === 0 || names.includes("")) {
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
    names.push(quoted?.[1]?.replaceAll('""', '"') ?? row.slice(at, stop).trim());
    at = stop + 1;
  }
  return { names, delimiter };
}

async function brokenLines(database: Database, file: string): Promise<BrokenLines> {
  const [found] = await database.rows(
    `SELECT COUNT(DISTINCT line) AS count, LIST_SORT(LIST(DISTINCT line))[:${NAMED}] AS first,
      MAX(line_byte_position) AS last FROM reject_errors`,
  );
  const count = Number(found?.count ?? 0);
  if (count === 0) return { count, first: [], last: false };
  const rest = await restOf(file, Number(found?.last ?? 0) - 1);
  const first = Array.isArray(found?.first) ? found.first.map(Number) : [];
  return { count, first, last: !/\n./s.test(rest.trimEnd()) };
}

/** What stands in a file from a byte on, as far as it is looked at. */
async function restOf(file: string, from: number): Promise<string> {
  const handle = await open(file);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(MOST), 0, MOST, Math.max(0, from));
    return buffer.toString("utf8", 0, bytesRead);
  } finally {
    await handle.close();
  }
}
