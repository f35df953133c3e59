import type { Finding } from "../decide/finding.ts";
import type { Situation } from "../decide/situation.ts";
import type { Trace } from "../decide/trace.ts";
import type { KnownValue } from "./known-values.ts";
import type { Standing } from "./standing.ts";
import type { Tongue } from "./tongue.ts";

/** What the tree of one finding is made from. */
export interface Telling {
  readonly tongue: Tongue;
  readonly situation: Situation;
  readonly finding: Finding;
  readonly standing: Standing;
  /** What is known of each fact; empty for a summary. */
  readonly values: ReadonlyMap<string, KnownValue>;
  /** How the conditions of each rule came out; empty for a summary. */
  readonly traces: ReadonlyMap<string, Trace>;
  readonly level: "summary" | "full";
  /** What the tree shows already, in the order in which it is read; later mentions only refer to it. */
  readonly shown: {
    readonly rules: Set<string>;
    readonly outcomes: Set<string>;
    /** By id, and whether one of the mentions decides; such a one is never left to an earlier one. */
    readonly conditions: Map<string, boolean>;
  };
}
