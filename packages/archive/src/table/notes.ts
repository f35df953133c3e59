/** Something about an archive that was decided nonetheless; never with a value of it. */
export type ArchiveNote =
  /** The column is no fact and no reading; it was not read. */
  | { readonly code: "COLUMN_NOT_READ"; readonly column: string; readonly suggestion?: string }
  /** Facts that an outcome turns on have no column; they were treated as missing. */
  | { readonly code: "COLUMNS_LACKING"; readonly columns: readonly string[] }
  /** Values of another type than the column's fact; their rows are no case. */
  | (Counted & { readonly code: "VALUES_OF_WRONG_TYPE"; readonly column: string })
  /** Values that the column's fact does not take on the law date; their rows are no case. */
  | (Counted & { readonly code: "VALUES_NOT_TAKEN"; readonly column: string })
  /** Rows of one id; each was decided by itself. */
  | (Counted & { readonly code: "IDS_REPEATED" })
  /** The table has no column `id`; rows are told by their number. */
  | { readonly code: "ID_LACKING" }
  /** Lines that are no row; they were left out. */
  | (Counted & { readonly code: "LINES_NOT_READ" })
  /** The last line is no row: the file ends in the middle. What stood behind it was not decided. */
  | { readonly code: "ENDS_IN_THE_MIDDLE" }
  /** There is a header, or a table, and no row. */
  | { readonly code: "NO_ROWS" };

interface Counted {
  /** How many rows, or lines. */
  readonly count: number;
  /** The numbers of the first of them, from 1: of rows, the header not counted; of lines, all counted. */
  readonly first: readonly number[];
}
