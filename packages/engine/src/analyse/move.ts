import type { Statement } from "../decide/statement.ts";
import type { Variable } from "../diagram/space.ts";
import { firstOf, type ValueSet } from "../facts/value-set.ts";

/** One fact set to one class, or to a part of it that a linked fact tells apart: see `partsByTwins`. */
export interface Move {
  readonly variable: Variable;
  readonly index: number;
  readonly part?: ValueSet;
}

/** The values that a moved fact may have. */
export function valuesOf({ variable, index, part }: Move): ValueSet {
  return part ?? (variable.classes[index] as ValueSet);
}

/** Moves as statements: a moved fact has some value of its class or part. */
export function statementsOf(moves: readonly Move[]): Map<string, Statement> {
  return new Map(
    moves.map((move) => [move.variable.id, { kind: "values", values: valuesOf(move) }]),
  );
}

/** Tells moves apart in words; the same for the same moves. */
export function keyOf(moves: readonly Move[]): string {
  return moves
    .map(({ variable, index, part }) => {
      const apart = part === undefined ? "" : `/${firstOf(part)}`;
      return `${variable.level}:${index}${apart}`;
    })
    .join(" ");
}
