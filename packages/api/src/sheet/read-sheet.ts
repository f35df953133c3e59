import type { Problem } from "@cokdyby/engine";
import type { ServiceContext } from "../answers/service-context.ts";
import { type Column, readHeads, type SheetProblem } from "./columns.ts";
import { readCsv } from "./csv.ts";
import { expectedBy, type ReadExpected } from "./expected.ts";
import { dayOf, factValue, optionOf, plainName } from "./fact-value.ts";

/** Most rows of a sheet. */
const MOST_ROWS = 5_000;

/** A sheet of cases with what is expected of each. */
export interface Sheet {
  readonly columns: readonly Column[];
  /** All that is written below the heads. */
  readonly cells: readonly (readonly string[])[];
  readonly rows: readonly SheetRow[];
}

/** A row that says something. */
export interface SheetRow {
  /** Counted from 1 as a spreadsheet does, that of the heads included. */
  readonly row: number;
  /** Its name; empty where it has none. */
  readonly case: string;
  /** The case as it is written: the engine has not read it yet. */
  readonly input: {
    readonly on?: string;
    readonly facts: Readonly<Record<string, unknown>>;
    readonly readings: Readonly<Record<string, string>>;
  };
  /** Column → what is expected in it; a cell left empty expects nothing. */
  readonly expect: ReadonlyMap<string, string>;
  /** What is wrong with cells that are no part of the case. */
  readonly problems: readonly SheetProblem[];
}

/** Words for what is not known; so is an empty cell. */
const NOT_KNOWN: readonly string[] = ["", "unknown", "nezjištěno", "neznámo", "?"];

/** Everything this step can report. */
export const SHEET_PROBLEMS = [
  "SHEET_EMPTY",
  "SHEET_BROKEN",
  "SHEET_TOO_LONG",
  "HEAD_UNKNOWN",
  "HEAD_TWICE",
  "HEAD_MISSING",
  "NOTHING_EXPECTED",
  "STATUS_UNKNOWN",
  "OFFENCE_UNKNOWN",
] as const;

/** A sheet, or all that keeps every row from being read; what is wrong with a row stands with the row. */
export type SheetRead =
  | { readonly ok: true; readonly value: Sheet }
  | { readonly ok: false; readonly problems: readonly SheetProblem[] };

/**
 * Reads a sheet: heads, and a case in each row.
 *
 * @param text CSV, as spreadsheets save it
 */
export function readSheet(service: ServiceContext, text: string): SheetRead {
  const { rows: lines, brokenAt } = readCsv(text);
  const [heads = [], ...cells] = lines;
  const { columns, problems } = readHeads(service.rulebook, heads);
  const read = expectedBy(service);
  const rows = cells.flatMap((line, at) => {
    const isEmpty = line.every((cell) => cell.trim() === "");
    return isEmpty ? [] : [readRow(columns, line, at + 2, read)];
  });
  const report = (code: string, detail: string, row: number): SheetRead => ({
    ok: false,
    problems: [{ code, detail, pointer: "#", row }],
  });
  if (brokenAt !== undefined) {
    return report(
      "SHEET_BROKEN",
      "a quotation mark does not close here; save it as CSV again",
      brokenAt,
    );
  }
  if (rows.length === 0) return report("SHEET_EMPTY", "write a case below the heads", 1);
  if (rows.length > MOST_ROWS) {
    return report("SHEET_TOO_LONG", `a sheet has at most ${MOST_ROWS} rows; divide it`, MOST_ROWS);
  }
  if (problems.length > 0) return { ok: false, problems };
  return { ok: true, value: { columns, cells, rows } };
}

function readRow(
  columns: readonly Column[],
  line: readonly string[],
  row: number,
  read: ReadExpected,
): SheetRow {
  const facts: Record<string, unknown> = {};
  const readings: Record<string, string> = {};
  const expect = new Map<string, string>();
  const problems: SheetProblem[] = [];
  let [named, on] = ["", ""];
  const report = (problem: Omit<Problem, "pointer">, column: string) =>
    problems.push({ ...problem, pointer: "#", row, column });
  line.forEach((cell, at) => {
    const text = cell.replace(/\s+/g, " ").trim();
    const { kind, name, head, fact, options } = columns[at] ?? EMPTY;
    if (kind === "empty" && text !== "") {
      const detail = "this cell stands under no head; name its column, or empty it";
      report({ code: "HEAD_MISSING", detail }, String(at + 1));
    }
    if (kind === "expect" && text !== "") {
      const expected = read(name, text);
      if (typeof expected === "string") expect.set(name, expected);
      else report(expected, head);
    }
    if (kind === "case") named = text;
    if (NOT_KNOWN.includes(plainName(text))) return;
    if (kind === "on") on = dayOf(text);
    if (kind === "fact") facts[name] = factValue(text, fact);
    if (kind === "reading") {
      readings[name.slice("reading.".length)] = optionOf(text, options) ?? text;
    }
  });
  const input = { ...(on === "" ? {} : { on }), facts, readings };
  return { row, case: named, input, expect, problems };
}

const EMPTY: Column = { kind: "empty", name: "", head: "" };
