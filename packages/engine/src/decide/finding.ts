import type { Citation, Grade, Status } from "../rulebook/rulebook.ts";

/** A provision that carries a finding. */
export type Provision = Citation;

/** One row of the reduced diagram of a contested status over the readings it depends on. */
export interface ReadingRow {
  /** Reading → option; only the readings that the row needs. */
  readonly readings: Readonly<Record<string, string>>;
  readonly status: Exclude<Status, "contested">;
  readonly missing: readonly string[];
}

/** What the law answers for one outcome. Lists of ids are in rulebook order. */
export interface Finding {
  readonly outcome: string;
  readonly status: Status;
  /** Open readings of which two choices, differing in that reading alone, give different statuses. */
  readonly dependsOn: readonly string[];
  /** Disjoint rows that cover every choice of `dependsOn`; empty unless contested. */
  readonly byReading: readonly ReadingRow[];
  /** Readings at their default that would change the status if opened. */
  readonly defaulted: readonly string[];
  /** Facts that alone can still change the answer. */
  readonly missing: readonly string[];
  /** Presumed facts that would be missing if no presumption were used. */
  readonly presumed: readonly string[];
  /** A subset-minimal set of given facts that gives the same answer; empty for `unknown`. */
  readonly sufficient: readonly string[];
  readonly rules: readonly string[];
  readonly provisions: readonly Provision[];
  readonly grade: Grade;
}
