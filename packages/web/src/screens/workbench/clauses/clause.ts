import type { Text } from "@cokdyby/engine";
import type { Terms } from "./terms.ts";

/** One change of the law as the form says it. */
export type Clause = RuleClause | RepealClause | FigureClause | HandClause;

/** A new rule, or a rule of the law in another wording. */
export interface RuleClause {
  readonly kind: "rule";
  /** It takes the place of the rule of the same id. */
  readonly replaces: boolean;
  readonly id: string;
  readonly title: Text;
  /** The outcome that it leads to, or does not let arise; empty: not said yet. */
  readonly concludes: string;
  /** The rule that it is an exception to; empty: not said yet. Left out: it is none. */
  readonly exceptionTo?: string;
  readonly layer: string;
  /** First day of its last wording; empty: not said yet. */
  readonly from: string;
  /** Where it is to stand; left out of one that stands elsewhere already. */
  readonly place?: string;
  readonly says: Text;
  readonly reason: Text;
  readonly terms: Terms;
}

/** A rule of the law that goes. */
export interface RepealClause {
  readonly kind: "repeal";
  readonly rule: string;
  readonly reason: Text;
}

/** A figure of the law, or of a row of a table, that is moved. */
export interface FigureClause {
  readonly kind: "figure";
  readonly figure: string;
  /** Left out: not said yet. */
  readonly to?: number;
  /** Left out: on all days. */
  readonly from?: string;
  readonly reason: Text;
}

/** A change that is written in another manner than the form's. */
export interface HandClause {
  readonly kind: "hand";
}
