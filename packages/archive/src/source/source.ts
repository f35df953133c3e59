import type { Problem } from "@cokdyby/engine";
import { archiveProblem } from "../problems.ts";

/** Where an archive lies: a file, or a table of a PostgreSQL database. */
export type ArchiveSource =
  | { readonly kind: "file"; readonly file: string }
  | { readonly kind: "postgres"; readonly url: string; readonly table: string };

/** A column as the source has it. */
export interface SourceColumn {
  readonly name: string;
  /** In the words of DuckDB. */
  readonly type: string;
}

/** Something that can be selected from, row after row in the order of the source. */
export interface Relation {
  /** What stands behind FROM. */
  readonly sql: string;
  readonly columns: readonly SourceColumn[];
  /** Lines that are no row: asked for once all rows were read. */
  readonly broken: () => Promise<BrokenLines>;
}

/** Lines of a text file that are no row. */
export interface BrokenLines {
  readonly count: number;
  /** The numbers of the first of them, from 1. */
  readonly first: readonly number[];
  /** Whether the file ends in the middle of one. */
  readonly last: boolean;
}

export const UNBROKEN: BrokenLines = { count: 0, first: [], last: false };

/** How many positions are named of what is counted. */
export const NAMED = 3;

/** Names of columns that are others but for capitals: the database cannot tell them apart. */
export function repeatedColumns(names: readonly string[]): Problem[] {
  const lower = names.map((each) => each.toLowerCase());
  const twice = names.filter((_, at) => lower.indexOf(lower[at] ?? "") !== at);
  return [...new Set(twice)].map((each) => archiveProblem("COLUMN_TWICE", `#/columns/${each}`));
}
