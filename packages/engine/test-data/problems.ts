import type { Problem, Result } from "../src/problem.ts";
import { readRulebook } from "../src/read/read-rulebook.ts";
import { tenancyBut } from "./tenancy.ts";

export function problemsOf(read: Result<unknown>): readonly Problem[] {
  return read.ok ? [] : read.problems;
}

/** What a result is refused for, as `CODE pointer`. */
export function pointedAt(read: Result<unknown>): readonly string[] {
  return problemsOf(read).map(({ code, pointer }) => `${code} ${pointer}`);
}

/** Problems as `CODE file:line`, with `?<suggestion>`. */
export function briefly(problems: readonly Problem[]): readonly string[] {
  return problems.map(({ code, at, suggestion }) => {
    const where = at === undefined ? "nowhere" : `${at.file}:${at.line}`;
    return `${code} ${where}${suggestion === undefined ? "" : ` ?${suggestion}`}`;
  });
}

/** What one file says, what instead, and what is reported; a problem of the file itself without its name. */
type WrongRow = readonly [written: string, otherwise: string, ...problems: string[]];

/** Such rows by their file, each with its name. */
export function wrongRows(
  wrong: Readonly<Record<string, readonly WrongRow[]>>,
): readonly (readonly [file: string, ...WrongRow])[] {
  return Object.entries(wrong).flatMap(([file, rows]) =>
    rows.map((row) => [file, ...row] as const),
  );
}

/** What is reported, briefly, when one file of the tenancy rulebook says something else. */
export function reported(file: string, written: string, otherwise: string): readonly string[] {
  const problems = briefly(problemsOf(readRulebook(tenancyBut(file, written, otherwise))));
  return problems.map((each) => each.replace(` ${file}:`, " :"));
}
