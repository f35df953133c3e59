import type { ValueSet } from "../facts/value-set.ts";
import type { IsoDate } from "../rulebook/rulebook.ts";

/** What a case states about one fact: a set of values, a span of dates, or that the date never came. */
export type Statement =
  | { readonly kind: "values"; readonly values: ValueSet }
  | { readonly kind: "dates"; readonly from: IsoDate; readonly to: IsoDate }
  | { readonly kind: "never" };

/** By fact. */
export type Statements = ReadonlyMap<string, Statement>;

/** What is stated, to be looked up. */
export type Stated = Pick<Statements, "get" | "has">;

/** A statement in words: two statements are one where these are. */
export function wordsOf(statement: Statement): string {
  if (statement.kind === "never") return statement.kind;
  if (statement.kind === "dates") return `${statement.from}..${statement.to}`;
  const { values } = statement;
  return JSON.stringify(values.kind === "spans" ? values.spans : [...values.members]);
}
