import type { Status } from "@cokdyby/engine";

/** How far a learner is in asking a case out. */
export interface BranchRun {
  /** Facts in the order in which they were asked for. */
  readonly asked: readonly string[];
  /** The answer that was given; nothing is asked after it. */
  readonly committed?: Status;
}

/** Nothing was asked for yet. */
export const BEGUN: BranchRun = { asked: [] };
