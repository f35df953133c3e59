import type { Finding } from "../decide/finding.ts";
import type { Situation } from "../decide/situation.ts";
import type { Trace } from "../decide/trace.ts";
import type { ImpliedValue } from "./implied-values.ts";
import type { Localizer } from "./localizer.ts";
import type { Verdicts } from "./verdicts.ts";

/** What the explanation of one finding is made from. */
export interface ExplanationContext {
  readonly localizer: Localizer;
  readonly situation: Situation;
  readonly finding: Finding;
  readonly verdicts: Verdicts;
  /** What is known of each fact; empty for a summary. */
  readonly values: ReadonlyMap<string, ImpliedValue>;
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
