import type { Citation, Grade, IsoDate, Status } from "../rulebook/rulebook.ts";

/** A provision that carries a finding. */
export type Provision = Citation;

/** One row of the reduced diagram of a contested status over the readings it depends on. */
export interface ReadingRow {
  /** Reading → option; only the readings that the row needs. */
  readonly readings: Readonly<Record<string, string>>;
  readonly status: Exclude<Status, "contested">;
  readonly missing: readonly string[];
}

/** The answer of the law for one outcome. Lists of ids are in rulebook order. */
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
  /** The status under each other option of the readings in `defaulted`; left out where that is empty. */
  readonly alternatives?: readonly Alternative[];
  /** Presumed facts that the answer needs; empty for `unknown`. */
  readonly presumed: readonly string[];
  /** A subset-minimal set of given facts that gives the same answer; empty for `unknown`. */
  readonly sufficient: readonly string[];
  readonly rules: readonly string[];
  readonly provisions: readonly Provision[];
  readonly grade: Grade;
  /**
   * Of an outcome with rows that is not `no`: the row of the table that applies, or those that still
   * may; left out of others.
   */
  readonly rows?: readonly FindingRow[];
}

/** The status with another option of a reading that is at its default. */
export interface Alternative {
  readonly reading: string;
  readonly option: string;
  readonly status: Status;
}

/** A row of a table that applies to an outcome, with the members that its table shows. */
export interface FindingRow extends RowMembers {
  readonly row: string;
  /** The first day on which it has lapsed, where the dates known tell. */
  readonly barredFrom?: IsoDate;
}

/** The figures of a row of a table, by the member that each column names. */
export interface RowMembers {
  readonly [member: string]: string | number | RowMembers | undefined;
}
