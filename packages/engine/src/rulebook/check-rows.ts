import { type Check, expectFits, expectKnown } from "./check.ts";
import { checkCitations } from "./check-citations.ts";
import { checkCondition } from "./check-condition.ts";
import { checkSpans } from "./check-spans.ts";
import { domainOfReading } from "./domain.ts";
import { listed, suggest } from "./problems.ts";
import type { OutcomeRows, Table } from "./rulebook.ts";
import { member } from "./source-map.ts";

/** Checks which rows of a table may apply where an outcome holds, and what a finding shows of a row. */
export function checkRows(check: Check): void {
  for (const [index, { rows }] of check.rulebook.outcomes.entries()) {
    if (rows !== undefined) checkOutcomeRows(check, rows, member("/outcomes", index, "rows"));
  }
  reportSharedRows(check);
  for (const [index, table] of check.rulebook.tables.entries()) {
    for (const [at, { column, where }] of (table.members ?? []).entries()) {
      const pointer = member("/tables", index, "members", at);
      expectColumn(check, table, column, member(pointer, "column"));
      if (where !== undefined) checkCondition(check, where, member(pointer, "where"));
    }
  }
}

function checkOutcomeRows(check: Check, rows: OutcomeRows, pointer: string): void {
  if (rows.counts !== undefined) checkCondition(check, rows.counts, member(pointer, "counts"));
  if (rows.lapses !== undefined) {
    const at = member(pointer, "lapses");
    expectKnown(check, "conditions", rows.lapses.condition, member(at, "condition"));
    const known = expectKnown(check, "facts", rows.lapses.on, member(at, "on"));
    if (known && check.names.facts.get(rows.lapses.on)?.type !== "date") {
      misfitAt(check, `\`${rows.lapses.on}\` is no date`, member(at, "on"));
    }
  }
  checkSpans(
    check,
    rows.wordings.map((each) => each.inForce),
    (index) => member(pointer, "wordings", index, "inForce"),
  );
  const table = expectKnown(check, "tables", rows.table, member(pointer, "table"))
    ? check.names.tables.get(rows.table)
    : undefined;
  for (const [index, { cites, choose }] of rows.wordings.entries()) {
    const own = member(pointer, "wordings", index);
    checkCitations(check, cites, member(own, "cites"));
    for (const [at, { row, when }] of choose.entries()) {
      const place = member(own, "choose", at);
      if (table !== undefined) expectRow(check, table, row, member(place, "row"));
      if (choose.findIndex((each) => each.row === row) < at) {
        misfitAt(check, `row \`${row}\` is among these already; join its conditions`, place);
      }
      if (when !== undefined) checkCondition(check, when, member(place, "when"), "butOutcomes");
      const isLast = at === choose.length - 1;
      if (isLast && when !== undefined) {
        misfitAt(
          check,
          "where no other row fits, the last one applies; take its `when` out",
          place,
        );
      } else if (!isLast && when === undefined) {
        misfitAt(
          check,
          "this row always fits, so those after it never do; give it a `when`",
          place,
        );
      }
    }
  }
}

/** A row belongs to one outcome: the condition under which it applies is named after it. */
function reportSharedRows(check: Check): void {
  const owners = new Map<string, string>();
  for (const [index, { outcome, rows }] of check.rulebook.outcomes.entries()) {
    for (const [at, { choose }] of (rows?.wordings ?? []).entries()) {
      for (const [place, { row }] of choose.entries()) {
        const owner = owners.get(row) ?? outcome;
        owners.set(row, owner);
        if (owner === outcome) continue;
        const pointer = member("/outcomes", index, "rows", "wordings", at, "choose", place, "row");
        misfitAt(check, `row \`${row}\` applies to \`${owner}\` already`, pointer);
      }
    }
  }
}

function misfitAt(check: Check, detail: string, pointer: string): void {
  check.report({ code: "ROWS_MISFIT", detail }, pointer);
}

function expectRow(check: Check, { table, rows }: Table, row: string, pointer: string): void {
  const ids = rows.map((each) => each.row);
  if (ids.includes(row)) return;
  const detail = `table \`${table}\` has no row \`${row}\`; its rows are ${listed(ids)}`;
  check.report(suggest({ code: "ROW_UNKNOWN", detail }, row, ids), pointer);
}

function expectColumn(check: Check, { table, columns }: Table, id: string, pointer: string): void {
  const ids = columns.map((each) => each.column);
  if (ids.includes(id)) return;
  const detail = `table \`${table}\` has no column \`${id}\`; its columns are ${listed(ids)}`;
  check.report(suggest({ code: "COLUMN_UNKNOWN", detail }, id, ids), pointer);
}

/** Checks how laws are compared: the outcomes, the readings and the columns by which they are. */
export function checkLaterLaw(check: Check): void {
  for (const [index, laterLaw] of check.rulebook.laterLaw.entries()) {
    const pointer = member("/laterLaw", index);
    if (index > 0) {
      const detail = "laws are compared in one way; leave one of the entries out";
      check.report({ code: "ID_DUPLICATE", detail }, member(pointer, "laterLaw"));
    }
    const { gravestWhere: where } = laterLaw;
    checkCitations(check, laterLaw.cites, member(pointer, "cites"));
    for (const [at, { outcome, onlyIf }] of laterLaw.before.entries()) {
      const place = member(pointer, "before", at);
      expectKnown(check, "outcomes", outcome, member(place, "outcome"));
      if (onlyIf === undefined) continue;
      const readingAt = member(place, "onlyIf", "reading");
      if (!expectKnown(check, "readings", onlyIf.reading, readingAt)) continue;
      const reading = check.names.readings.get(onlyIf.reading);
      const domain = reading && domainOfReading(reading);
      expectFits(check, onlyIf.option, domain, onlyIf.reading, member(place, "onlyIf", "option"));
    }
    const tables = check.rulebook.outcomes.flatMap(({ rows }) => rows?.table ?? []);
    for (const id of new Set(tables)) {
      const table = check.names.tables.get(id);
      if (table === undefined) continue;
      for (const [at, column] of laterLaw.gravest.entries()) {
        expectColumn(check, table, column, member(pointer, "gravest", at));
      }
      for (const [at, column] of (where?.columns ?? []).entries()) {
        expectColumn(check, table, column, member(pointer, "gravestWhere", "columns", at));
      }
    }
    if (where !== undefined) {
      expectKnown(check, "outcomes", where.outcome, member(pointer, "gravestWhere", "outcome"));
    }
    if (laterLaw.alsoCounts !== undefined) {
      checkCondition(check, laterLaw.alsoCounts, member(pointer, "alsoCounts"));
    }
  }
}
