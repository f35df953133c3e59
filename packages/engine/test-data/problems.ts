import type { Problem, Result } from "../src/problem.ts";
import { readRulebook } from "../src/read/read-rulebook.ts";
import { tenancyBut } from "./tenancy.ts";

export function problemsOf(read: Result<unknown>): readonly Problem[] {
  return read.ok ? [] : read.problems;
}

/** Problems as `CODE file:line`, with `?<suggestion>`. */
export function briefly(problems: readonly Problem[]): readonly string[] {
  return problems.map(({ code, at, suggestion }) => {
    const where = at === undefined ? "nowhere" : `${at.file}:${at.line}`;
    return `${code} ${where}${suggestion === undefined ? "" : ` ?${suggestion}`}`;
  });
}

/** What is wrong when one file says something else: file, what it says, what instead, what is reported. */
export type WrongRow = readonly [
  file: string,
  written: string,
  otherwise: string,
  problems: readonly string[],
];

/** Rows of one file. */
export function inFile(
  file: string,
  rows: readonly (WrongRow extends readonly [string, ...infer Rest] ? Readonly<Rest> : never)[],
): readonly WrongRow[] {
  return rows.map((row) => [file, ...row]);
}

/** What is reported, briefly, when one file of the tenancy rulebook says something else. */
export function reported(file: string, written: string, otherwise: string): readonly string[] {
  return briefly(problemsOf(readRulebook(tenancyBut(file, written, otherwise))));
}
