import type { Condition, Leaf } from "../rulebook/rulebook.ts";

/** What is called on the way through a condition. */
export interface Visitor {
  readonly leaf: (leaf: Leaf) => void;
  /** A reference to a named condition; it is not followed. */
  readonly named?: (condition: string) => void;
}

/** Calls the visitor for every leaf and every reference of a condition, in reading order. */
export function walkCondition(condition: Condition, visitor: Visitor): void {
  if ("all" in condition) {
    for (const part of condition.all) walkCondition(part, visitor);
  } else if ("any" in condition) {
    for (const part of condition.any) walkCondition(part, visitor);
  } else if ("not" in condition) {
    walkCondition(condition.not, visitor);
  } else if ("condition" in condition) {
    visitor.named?.(condition.condition);
  } else {
    visitor.leaf(condition);
  }
}

/** The leaves of a condition, in reading order; conditions that it names are not followed. */
export function leavesIn(condition: Condition): readonly Leaf[] {
  const leaves: Leaf[] = [];
  walkCondition(condition, { leaf: (leaf) => leaves.push(leaf) });
  return leaves;
}

/** The ids of the conditions that a condition names, in reading order; those are not followed. */
export function namedIn(condition: Condition): readonly string[] {
  const ids: string[] = [];
  walkCondition(condition, { leaf: () => {}, named: (id) => ids.push(id) });
  return ids;
}
