import type { Law } from "../rulebook/law-on.ts";
import type { Condition, Leaf } from "../rulebook/rulebook.ts";
import { expandRowLeaves } from "./row-leaf.ts";
import { walkCondition } from "./walk-condition.ts";

/**
 * Calls for every leaf of conditions, in reading order, through the conditions that they name, each of which
 * is followed once. Leaves that read a column of a row are spelled out.
 */
export function walkThrough(
  law: Law,
  conditions: readonly Condition[],
  leaf: (leaf: Leaf) => void,
): void {
  const seen = new Set<string>();
  const visit = (condition: Condition): void =>
    walkCondition(expandRowLeaves(condition, law), {
      leaf,
      named: (id) => {
        const named = law.conditions.get(id);
        if (named === undefined || seen.has(id)) return;
        seen.add(id);
        visit(named.wording.when);
      },
    });
  conditions.forEach(visit);
}
