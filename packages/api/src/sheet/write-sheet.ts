import type { FactInput } from "@cokdyby/engine";
import type { AnsweredRow, Found } from "./answer-sheet.ts";
import type { Column } from "./columns.ts";
import type { Sheet } from "./read-sheet.ts";

/** A case as a sheet writes it, with what is expected of it by column. */
export interface WrittenCase {
  readonly case: string;
  readonly on?: string | undefined;
  readonly facts: Readonly<Record<string, FactInput>>;
  readonly readings?: Readonly<Record<string, string>> | undefined;
  readonly expect: Found;
}

/** Cases as the cells of a sheet, the heads first: what one says of a column that it lacks is not known. */
export function sheetOf(cases: readonly WrittenCase[]): string[][] {
  const rows = cases.map(({ case: name, on = "", facts, readings = {}, expect }) => ({
    ...{ case: name, on },
    ...Object.fromEntries(Object.entries(facts).map(([fact, value]) => [fact, cellOf(value)])),
    ...Object.fromEntries(
      Object.entries(readings).map(([id, option]) => [`reading.${id}`, option]),
    ),
    ...expect,
  }));
  const heads = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  // what is expected stands last
  heads.sort((a, b) => Number(a.startsWith("expect.")) - Number(b.startsWith("expect.")));
  return [heads, ...rows.map((row: Found) => heads.map((head) => row[head] ?? ""))];
}

function cellOf(value: FactInput): string {
  if (typeof value === "boolean") return value ? "yes" : "no";
  if (typeof value !== "object") return String(value);
  if ("oneOf" in value) return value.oneOf.join(", ");
  return `${value.min ?? ""}..${value.max ?? ""}`;
}

/** The cells of a sheet with columns of what was found beside them; those of an answer before are taken away. */
export function withFound({ columns, cells }: Sheet, rows: readonly AnsweredRow[]): string[][] {
  const kept = <Cell>(line: readonly Cell[]) =>
    line.filter((_, at) => columns[at]?.kind !== "found");
  const expected = columns.filter(({ kind }) => kind === "expect").map(({ name }) => name);
  const isAmended = rows.some(({ before }) => before !== undefined);
  const added = (of: (column: string, law: "found" | "before") => string, problems: string) => [
    ...(isAmended ? expected.map((column) => of(column, "before")) : []),
    ...expected.map((column) => of(column, "found")),
    problems,
  ];
  const byRow = new Map(rows.map((each) => [each.row, each]));
  return [
    [
      ...kept(columns).map(({ head }) => head),
      ...added((column, law) => column.replace("expect", law), "found.problems"),
    ],
    ...cells.map((line, at) => {
      const answered = byRow.get(at + 2);
      const whole = columns.map((_: Column, column) => line[column] ?? "");
      return [
        ...kept(whole),
        ...added((column, law) => answered?.[law]?.[column] ?? "", problemsOf(answered)),
      ];
    }),
  ];
}

function problemsOf(answered: AnsweredRow | undefined): string {
  const told = answered?.problems.map(({ column, code }) =>
    [column, code].filter(Boolean).join(" "),
  );
  return told?.join("; ") ?? "";
}
