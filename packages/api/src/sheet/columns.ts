import { nearest, type Problem, type Rulebook } from "@cokdyby/engine";
import type { FactDeclaration } from "@cokdyby/engine/rulebook";
import { type Options, plainName } from "./fact-value.ts";

/** A column of a sheet, by what its head names. */
export interface Column {
  readonly kind: "case" | "on" | "note" | "fact" | "reading" | "expect" | "found" | "empty";
  /** As it is said of a case: `case`, `on`, the id of a fact, `reading.<id>`, `expect.<outcome>`, `expect.provisions`. */
  readonly name: string;
  /** As it is written. */
  readonly head: string;
  readonly fact?: FactDeclaration;
  /** Of a reading. */
  readonly options?: Options;
}

/** Something wrong with a sheet, at its row and column. */
export interface SheetProblem extends Problem {
  /** Counted from 1 as a spreadsheet does, that of the heads included. */
  readonly row?: number;
  /** Its head, or its number where it has none. */
  readonly column?: string;
}

/** The column that holds the offences expected of the charge. */
export const PROVISIONS = "expect.provisions";

/** The outcome that a column expects something of. */
export function outcomeOf(column: string): string {
  return column.slice("expect.".length);
}

/** What a head names, by its plain name: ids as they are, facts by their labels in each language too. */
function namesIn(rulebook: Rulebook): ReadonlyMap<string, Omit<Column, "head">> {
  const expect = (outcome: string) => ({ kind: "expect", name: `expect.${outcome}` }) as const;
  const columns: readonly Omit<Column, "head">[] = [
    { kind: "case", name: "case" },
    { kind: "on", name: "on" },
    { kind: "note", name: "note" },
    ...rulebook.readings.map(({ reading, options }) => ({
      ...{ kind: "reading" as const, name: `reading.${reading}`, options },
    })),
    ...rulebook.outcomes.map(({ outcome }) => expect(outcome)),
    { kind: "expect", name: PROVISIONS },
    ...rulebook.facts.map((fact) => ({ kind: "fact" as const, name: fact.fact, fact })),
  ];
  return new Map(
    columns.flatMap((column) =>
      [column.name, ...Object.values(column.fact?.label ?? {})].map((name) => [
        plainName(name ?? ""),
        column,
      ]),
    ),
  );
}

/** Columns that an answer added, in a sheet that is answered again. */
const FOUND = /^(?:found|before)\./;

/** Reads the heads of a sheet. @returns a column for each, and all that is wrong with them */
export function readHeads(
  rulebook: Rulebook,
  heads: readonly string[],
): { readonly columns: readonly Column[]; readonly problems: readonly SheetProblem[] } {
  const names = namesIn(rulebook);
  const problems: SheetProblem[] = [];
  const report = (code: string, detail: string, column?: string, suggestion?: string) =>
    problems.push({
      ...{ code, detail, pointer: "#", row: 1 },
      ...(column === undefined ? {} : { column }),
      ...(suggestion === undefined ? {} : { suggestion }),
    });
  const columns = heads.map((head): Column => {
    const plain = plainName(head);
    if (plain === "") return { kind: "empty", name: "", head };
    if (FOUND.test(plain)) return { kind: "found", name: plain, head };
    const named = names.get(plain);
    if (named !== undefined) return { ...named, head };
    const known = [...new Set([...names.values()].map(({ name }) => name))];
    const detail =
      "no column is called so; name a fact, `case`, `on`, `note`, `reading.<id>` or `expect.<outcome>`";
    report("HEAD_UNKNOWN", detail, head, nearest(head.trim(), known));
    return { kind: "note", name: "note", head };
  });
  columns.forEach(({ kind, name, head }, at) => {
    const isFirst = columns.findIndex((each) => each.name === name) === at;
    if (isFirst || kind === "note" || kind === "empty") return;
    report("HEAD_TWICE", `\`${name}\` has two columns; keep one of them`, head);
  });
  if (!columns.some(({ kind }) => kind === "expect")) {
    report("NOTHING_EXPECTED", "add a column of what you expect, such as `expect.<outcome>`");
  }
  return { columns, problems };
}
