import type { Check } from "./check.ts";
import { checkCitation } from "./check-citations.ts";
import { checkSpans } from "./check-spans.ts";
import { member } from "./places.ts";
import { listed, suggest } from "./problems.ts";
import type { Table, TableValue } from "./rulebook.ts";

/** Checks parameters and tables: their dates, citations and columns. */
export function checkFigures(check: Check): void {
  for (const [index, { values }] of check.rulebook.parameters.entries()) {
    checkDated(check, values, member("/parameters", index, "values"));
  }
  for (const [index, table] of check.rulebook.tables.entries()) {
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
  const columns = table.columns.map(({ column }) => column);
  for (const column of Object.keys(value.figures)) {
    if (columns.includes(column)) continue;
    const detail = `table \`${table.table}\` has no column \`${column}\`; its columns are ${listed(columns)}`;
    const complaint = suggest({ code: "COLUMN_UNKNOWN", detail }, column, columns);
    check.report(complaint, member(pointer, "figures", column));
  }
}
