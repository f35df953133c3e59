import type { Statement } from "../decide/known.ts";
import type { Variable } from "../diagram/space.ts";
import type { ValueSet } from "../facts/value-set.ts";

/** One fact set to one class. */
export interface Move {
  readonly variable: Variable;
  readonly index: number;
}

/** Moves as statements: a moved fact has some value of its class. */
export function statementsOf(moves: readonly Move[]): Map<string, Statement> {
  return new Map(
    moves.map(({ variable, index }) => [
      variable.id,
      { kind: "values", values: variable.classes[index] as ValueSet },
    ]),
  );
}
