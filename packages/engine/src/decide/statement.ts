import type { ValueSet } from "../facts/value-set.ts";
import type { IsoDate } from "../rulebook/rulebook.ts";

/** What a case states about one fact: a set of values, a span of dates, or that the date never came. */
export type Statement =
  | { readonly kind: "values"; readonly values: ValueSet }
  | { readonly kind: "dates"; readonly from: IsoDate; readonly to: IsoDate }
  | { readonly kind: "never" };

/** By fact. */
export type Statements = ReadonlyMap<string, Statement>;
