/** What marks the text as UTF-8 for spreadsheets. */
const MARK = "\uFEFF";
/** Beginnings that a spreadsheet would take for a formula. */
const FORMULA = /^[\s]*[=+\-@\t\r]/;

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
