import type { CompiledLaw } from "../diagram/compile.ts";
import type { Node } from "../diagram/diagram-store.ts";
import type { Variable } from "../diagram/space.ts";
import type { AtomicCondition } from "./atomic-conditions.ts";
import type { RunnableCase } from "./smallest-case.ts";

/** Two cases that differ in one thing alone, in one of which a condition holds and the outcome is another. */
export interface DecisivePair {
  /** What differs: a fact, or `reading.<id>`. */
  readonly varies: string;
  /** The condition holds in it. */
  readonly holds: RunnableCase & { readonly status: "yes" | "no" };
  /** The condition does not hold in it. */
  readonly fails: RunnableCase & { readonly status: "yes" | "no" };
}

/** What an atomic condition does to an outcome. */
export interface Effect {
  readonly compiled: CompiledLaw;
  readonly condition: AtomicCondition;
  readonly outcome: string;
  /** Where the condition holds. */
  readonly holds: Node;
  /** Where the outcome would be another if the condition came out otherwise. */
  readonly decides: Node;
}

/** Where a pair of assignments lies that differ in one variable. */
export interface PairFound {
  readonly compiled: CompiledLaw;
  readonly variable: Variable;
  readonly choice: Int32Array;
  /** The assignments of the other levels of which both sides exist. */
  readonly both: Node;
  /** The condition holds, and the outcome comes to `answer`. */
  readonly here: Node;
  /** The condition does not hold, and the outcome comes to the opposite. */
  readonly there: Node;
  /** The outcome would be another if the condition came out otherwise. */
  readonly counts: Node;
  readonly answer: boolean;
}
