/** What marks the text as UTF-8 for spreadsheets. */
const MARK = "\uFEFF";
/** Beginnings that a spreadsheet would take for a formula. */
const FORMULA = /^[\s]*[=+\-@\t\r]/;
/** What columns may part at; of several in the first line the one that stands there most often. */
const SEPARATORS = [";", "\t", ","] as const;
type Separator = (typeof SEPARATORS)[number];

/**
 * Rows as a CSV file that spreadsheets open right: UTF-8 with its mark, CRLF, and the separator that they
 * expect where the language is spoken. A cell that a spreadsheet would run as a formula gets an apostrophe.
 *
 * @param language Czech spreadsheets read the comma as the decimal sign, so columns part at semicolons
 */
export function csvOf(rows: readonly (readonly string[])[], language: string): string {
  const separator = language === "cs" ? ";" : ",";
  const lines = rows.map((row) =>
    row.map((cell) => quoted(guarded(cell), separator)).join(separator),
  );
  return `${MARK}${lines.join("\r\n")}\r\n`;
}

function guarded(cell: string): string {
  return FORMULA.test(cell) ? `'${cell}` : cell;
}

function quoted(cell: string, separator: string): string {
  const plain = !cell.includes(separator) && !/["\r\n]/.test(cell);
  return plain ? cell : `"${cell.replaceAll('"', '""')}"`;
}

/** The text of a CSV file as spreadsheets save it: in UTF-8, in UTF-16 with its mark, else as Czech Windows does. */
export function csvText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1250").decode(bytes);
  }
}

/** The rows of a CSV file, counted from 1 as a spreadsheet does. */
export interface CsvRead {
  readonly rows: readonly (readonly string[])[];
  /** The row in which a quotation mark is not closed, or closed within a cell; nothing of it and after it was read. */
  readonly brokenAt?: number;
}

/** Reads CSV after RFC 4180: parted by comma, semicolon or tab, with or without the mark of UTF-8, lines ended anyhow. */
export function readCsv(text: string): CsvRead {
  const plain = text.startsWith(MARK) ? text.slice(MARK.length) : text;
  const separator = separatorOf(plain);
  const cell = new RegExp(
    `(?:"([^"]*(?:""[^"]*)*)"|((?!")[^${separator}\\r\\n]*))(${separator}|\\r\\n|\\n|\\r|$)`,
    "y",
  );
  const rows: string[][] = [];
  let row: string[] = [];
  for (;;) {
    const found = cell.exec(plain);
    if (found === null) return { rows, brokenAt: rows.length + 1 };
    const [, within, bare = "", end] = found;
    row.push(within?.replaceAll('""', '"') ?? bare);
    if (end === separator) continue;
    rows.push(row);
    row = [];
    if (cell.lastIndex >= plain.length) return { rows };
  }
}

function separatorOf(text: string): Separator {
  const [first = ""] = text.replace(/"[^"]*"/g, "").split(/[\r\n]/, 1);
  const count = (separator: Separator) => first.split(separator).length;
  return SEPARATORS.reduce((best, each) => (count(each) > count(best) ? each : best));
}
