/** Something wrong in a text; line and column count from 1. */
export interface Mark {
  readonly line: number;
  readonly column: number;
  readonly message: string;
}
