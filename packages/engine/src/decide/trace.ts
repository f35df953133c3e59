import type { Truth } from "../conditions/judge.ts";
import type { Leaf, Scalar } from "../rulebook/rulebook.ts";

/** How one condition came out in a case, leaf by leaf. */
export type Trace =
  | { readonly kind: "all" | "any"; readonly truth: Truth; readonly parts: readonly Trace[] }
  | { readonly kind: "not"; readonly truth: Truth; readonly part: Trace }
  | {
      readonly kind: "condition";
      readonly truth: Truth;
      readonly condition: string;
      /** Left out where the named condition is not in force. */
      readonly part?: Trace;
    }
  | LeafTrace;

export interface LeafTrace {
  readonly kind: "leaf";
  readonly truth: Truth;
  readonly leaf: Leaf;
  /** What the leaf compares with, a figure put in; left out where that figure is not in force. */
  readonly against?: Scalar | readonly Scalar[];
  /** How the belonging of the fact came out, where it has one. */
  readonly belongs?: Trace;
}
