import type { Check } from "./check.ts";
import { checkCitation } from "./check-citations.ts";
import { checkSpans } from "./check-spans.ts";
import { listed, suggest } from "./problems.ts";
import type { Table, TableValue } from "./rulebook.ts";
import { member } from "./source-map.ts";

/** Checks parameters and tables: their dates, citations and columns. */
export function checkFigures(check: Check): void {
  for (const [index, { values }] of check.rulebook.parameters.entries()) {
    checkDated(check, values, member("/parameters", index, "values"));
  }
  for (const [index, table] of check.rulebook.tables.entries()) {
    checkComputed(check, table, member("/tables", index, "columns"));
    for (const [row, { values }] of table.rows.entries()) {
      const pointer = member("/tables", index, "rows", row, "values");
      checkDated(check, values, pointer);
      for (const [at, value] of values.entries()) {
        checkColumns(check, table, value, member(pointer, at));
      }
    }
  }
}

function checkDated(
  check: Check,
  values: readonly Pick<TableValue, "from" | "to" | "cites">[],
  pointer: string,
): void {
  checkSpans(check, values, (index) => member(pointer, index));
  for (const [index, { cites }] of values.entries()) {
    checkCitation(check, cites, member(pointer, index, "cites"));
  }
}

function checkColumns(check: Check, table: Table, value: TableValue, pointer: string): void {
  const columns = table.columns.flatMap(({ column, from }) => (from === undefined ? [column] : []));
  for (const column of Object.keys(value.figures)) {
    if (columns.includes(column)) continue;
    const detail = `table \`${table.table}\` has no column \`${column}\`; its columns are ${listed(columns)}`;
    const diagnostic = suggest({ code: "COLUMN_UNKNOWN", detail }, column, columns);
    check.report(diagnostic, member(pointer, "figures", column));
  }
}

/** A computed column is computed from a written one; what its steps name has words. */
function checkComputed(check: Check, table: Table, pointer: string): void {
  const written = table.columns.flatMap(({ column, from }) => (from === undefined ? [column] : []));
  for (const [index, { column, from, cites, words }] of table.columns.entries()) {
    const own = member(pointer, index);
    if (cites !== undefined) checkCitation(check, cites, member(own, "cites"));
    if (from === undefined) continue;
    if (!written.includes(from.column)) {
      const detail = `table \`${table.table}\` has no column \`${from.column}\` that rows write; those are ${listed(written)}`;
      check.report(
        suggest({ code: "COLUMN_UNKNOWN", detail }, from.column, written),
        member(own, "from", "column"),
      );
    }
    for (const [at, { is }] of ("steps" in from ? from.steps : []).entries()) {
      const isFitting =
        words === undefined ? typeof is === "number" : typeof is === "string" && is in words;
      if (isFitting) continue;
      const detail =
        words === undefined
          ? `column \`${column}\` has no \`words\`, so its steps are numbers`
          : `\`words\` of column \`${column}\` say nothing of \`${is}\``;
      check.report({ code: "ROWS_MISFIT", detail }, member(own, "from", "steps", at, "is"));
    }
  }
}
