import { evaluate, type Rulebook } from "@cokdyby/engine";
import { exportSql, exportSqlTogether, type SqlDialectId } from "@cokdyby/engine/export";
import { expect } from "vitest";
import { expectOk } from "../../packages/engine/test-data/expect-ok.ts";
import type { CaseTable } from "./databases.ts";
import { caseOf, type Row } from "./random-rows.ts";

/** Of how many rows each status was found. */
export type Counts = Readonly<Record<string, number>>;

/**
 * Asks a database and the engine about the same rows, and expects the same of both.
 *
 * @returns of how many rows each status was found, over all outcomes
 */
export async function expectEqual(
  rulebook: Rulebook,
  table: CaseTable,
  rows: Iterable<Row>,
  { dialect, on, today, outcomes, columns, together = false }: Asked,
): Promise<Counts> {
  const found = new Map<string, Map<number, string>>();
  const told = (
    row: Record<string, unknown>,
    nameOf: (column: "status" | "dependsOn" | "missing") => string,
  ) =>
    textOf(
      row[nameOf("status")],
      columns.includes("dependsOn") && row[nameOf("dependsOn")],
      columns.includes("missing") && row[nameOf("missing")],
    );
  const request = { dialect, outcomes, on, today, columns };
  const one = together ? exportSqlTogether(rulebook, request) : undefined;
  if (one !== undefined) {
    if (!one.ok) throw new Error(JSON.stringify(one.problems));
    const answers = await table.query(one.value.sql);
    for (const outcome of outcomes) {
      const nameOf = (column: string) => (column === "status" ? outcome : `${outcome}.${column}`);
      found.set(outcome, new Map(answers.map((each) => [Number(each.id), told(each, nameOf)])));
      expect(found.get(outcome)?.size).toBe(answers.length);
    }
  }
  const exported = expectOk(exportSql(rulebook, together ? { ...request, outcomes: [] } : request));
  for (const { outcome, sql } of exported.queries) {
    const answers = await table.query(sql);
    expect(Object.keys(answers[0] ?? {})).toEqual(["id", "status", ...columns]);
    const byId = new Map(answers.map((each) => [Number(each.id), told(each, (column) => column)]));
    expect(byId.size).toBe(answers.length);
    found.set(outcome, byId);
  }
  const counts: Record<string, number> = {};
  for (const row of rows) {
    const input = caseOf(rulebook, on, row);
    const result = evaluate(rulebook, input, { today }, outcomes);
    for (const outcome of outcomes) {
      const finding = result.ok ? result.value.findings[outcome] : undefined;
      const { status = "notACase", dependsOn = [], missing = [] } = finding ?? {};
      counts[status] = (counts[status] ?? 0) + 1;
      const told = found.get(outcome)?.get(row.id);
      const wanted = textOf(
        status,
        columns.includes("dependsOn") && dependsOn.join(),
        columns.includes("missing") && missing.join(),
      );
      // a message is made only where it is needed: there are many rows
      if (told !== wanted)
        expect({ outcome, input, told }).toEqual({ outcome, input, told: wanted });
    }
  }
  return counts;
}

function textOf(...parts: readonly unknown[]): string {
  return parts.map((part) => (part === false ? "" : String(part))).join(" | ");
}

export interface Asked {
  readonly dialect: SqlDialectId;
  readonly on: string;
  readonly today: string;
  readonly outcomes: readonly string[];
  readonly columns: readonly ("dependsOn" | "missing")[];
  /** By one query for all outcomes. */
  readonly together?: boolean;
}
