import type { Statement } from "../decide/statement.ts";
import type { Variable } from "../diagram/space.ts";
import { firstOf, type ValueSet } from "../facts/value-set.ts";

/**
 * One fact set to one class; to a part of it that a linked fact tells apart, see `partsByLinks`; or to numbers of
 * several classes that follow each other, of which it is the class nearest to what is said.
 */
export interface Edit {
  readonly variable: Variable;
  readonly index: number;
  readonly part?: ValueSet;
}

/** The values that an edited fact may have. */
export function valuesOf({ variable, index, part }: Edit): ValueSet {
  return part ?? (variable.classes[index] as ValueSet);
}

/** Edits as statements: an edited fact has some value of its class or part. */
export function statementsOf(edits: readonly Edit[]): Map<string, Statement> {
  return new Map(
    edits.map((edit) => [edit.variable.id, { kind: "values", values: valuesOf(edit) }]),
  );
}

/** Tells edits apart in words; the same for the same edits. */
export function editsKey(edits: readonly Edit[]): string {
  return edits
    .map(({ variable, index, part }) => {
      const apart =
        part === undefined ? "" : `/${part.kind === "spans" ? part.spans : firstOf(part)}`;
      return `${variable.level}:${index}${apart}`;
    })
    .join(" ");
}
