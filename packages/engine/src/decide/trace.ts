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

/** Calls `visit` for every leaf, named conditions and belongings included, in reading order. */
export function eachLeaf(trace: Trace, visit: (leaf: LeafTrace) => void): void {
  switch (trace.kind) {
    case "all":
    case "any":
      for (const part of trace.parts) eachLeaf(part, visit);
      return;
    case "not":
      return eachLeaf(trace.part, visit);
    case "condition":
      if (trace.part !== undefined) eachLeaf(trace.part, visit);
      return;
    case "leaf":
      if (trace.belongs !== undefined) eachLeaf(trace.belongs, visit);
      return visit(trace);
  }
}
